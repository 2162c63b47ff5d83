import { afterEach, expect, it, vi } from 'vitest'
import { type Fate, fatesOf } from '../../../src/batch/fates/fates-of.ts'
import * as docket from '../../../src/docket.ts'
import { DocketError } from '../../../src/text/errors.ts'
import { letter } from '../../support/letter.ts'

vi.mock('../../../src/docket.ts', { spy: true })
afterEach(() => vi.restoreAllMocks())

async function fates(name: string, text: string): Promise<Fate[]> {
  const all: Fate[] = []
  for await (const fate of fatesOf({ path: name, name, place: name }, { name, bytes: new TextEncoder().encode(text) }, {})) all.push(fate)
  return all
}

const outcomesOf = (all: readonly Fate[]): unknown[] => all.map((fate) => ('error' in fate ? fate.error.code : fate.records.length))

it('gives a file its records, or its trouble', async () => {
  expect(outcomesOf(await fates('a.txt', letter))).toEqual([1])
  expect(outcomesOf(await fates('b.txt', ''))).toEqual(['E_EMPTY'])
})

it('makes an error of that file of a fault nobody foresaw', async () => {
  vi.mocked(docket.recordsOf).mockImplementationOnce(() => { throw new TypeError('boom') })
  expect(outcomesOf(await fates('a.txt', letter))).toEqual(['E_INTERNAL'])
})

it('gives each document inside a container a fate and a name of its own', async () => {
  vi.mocked(docket.readDocuments).mockImplementationOnce(async function* ({ name }) {
    yield await docket.readDocument({ name: `${name}!/letters/a.txt`, bytes: new TextEncoder().encode(letter) })
    yield { name: `${name}!/b.pdf`, error: new DocketError('E_ENCRYPTED', 'It is locked.', 'Unlock it.') }
  })
  const all = await fates('pack.zip', '')
  expect(all.map(({ name }) => name)).toEqual(['pack.zip!/letters/a.txt', 'pack.zip!/b.pdf'])
  expect(outcomesOf(all)).toEqual([1, 'E_ENCRYPTED'])
})

it('has an error for a container that holds nothing', async () => {
  vi.mocked(docket.readDocuments).mockImplementationOnce(async function* () {})
  expect(outcomesOf(await fates('pack.zip', ''))).toEqual(['E_NO_TEXT'])
})
