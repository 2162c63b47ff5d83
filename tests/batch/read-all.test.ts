import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import type { Input } from '../../src/batch/input.ts'
import { type Fate, readAll } from '../../src/batch/read-all.ts'
import * as docket from '../../src/docket.ts'
import { DocketError } from '../../src/text/errors.ts'
import { letter } from '../support/letter.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

vi.mock('../../src/docket.ts', { spy: true })
afterEach(() => vi.restoreAllMocks())

async function inputs(files: Readonly<Record<string, string>>): Promise<Input[]> {
  const folder = await temporaryFolder(files)
  return Object.keys(files).map((name) => ({ path: join(folder, name), name, place: name }))
}

const outcomeOf = (fate: Fate) => ('error' in fate ? fate.error.code : fate.records.length)

async function outcomes(fates: AsyncIterable<Fate>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const fate of fates) all.push(outcomeOf(fate))
  return all
}

it('gives each input its own fate, in order', async () => {
  expect(await outcomes(readAll(await inputs({ 'a.txt': letter, 'b.txt': '', 'c.txt': letter }), {}))).toEqual([1, 'E_EMPTY', 1])
})

it('makes an error of that file of a fault nobody foresaw', async () => {
  vi.mocked(docket.recordsOf).mockImplementationOnce(() => { throw new TypeError('boom') })
  expect(await outcomes(readAll(await inputs({ 'a.txt': letter, 'b.txt': letter }), {}))).toEqual(['E_INTERNAL', 1])
})

it('gives each document inside a container a fate and a name of its own', async () => {
  vi.mocked(docket.readDocuments).mockImplementationOnce(async function* ({ name }) {
    yield await docket.readDocument({ name: `${name}!/letters/a.txt`, bytes: new TextEncoder().encode(letter) })
    yield { name: `${name}!/b.pdf`, error: new DocketError('E_ENCRYPTED', 'It is locked.', 'Unlock it.') }
  })
  const fates: Fate[] = []
  for await (const fate of readAll(await inputs({ 'pack.zip': '' }), {})) fates.push(fate)
  expect(fates.map((fate) => [fate.name, outcomeOf(fate)])).toEqual([['pack.zip!/letters/a.txt', 1], ['pack.zip!/b.pdf', 'E_ENCRYPTED']])
})

it('has an error for a container that holds nothing', async () => {
  vi.mocked(docket.readDocuments).mockImplementationOnce(async function* () {})
  expect(await outcomes(readAll(await inputs({ 'pack.zip': '' }), {}))).toEqual(['E_NO_TEXT'])
})

it('stops before the next input when asked to', async () => {
  const controller = new AbortController()
  const fates = readAll(await inputs({ 'a.txt': letter, 'b.txt': letter }), {}, controller.signal)
  await fates.next()
  controller.abort()
  expect(await fates.next()).toMatchObject({ done: true })
})
