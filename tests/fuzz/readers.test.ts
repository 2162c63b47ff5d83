import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { readDocuments } from '../../src/docket.ts'
import { line, makePdf } from '../readers/pdf-by-hand.ts'
import { expectGrounded } from '../support/grounded.ts'
import { letter } from '../support/letter.ts'
import { fixtures } from '../support/samples.ts'
import { damaged, harms } from './damage.ts'
import { effort, patience } from './effort.ts'

/** No damaged file of a page or two may take longer, in milliseconds, however busy the machine is. */
const longest = 15_000
/** PDFs of other makers pack their pages, so that damage seldom gets past the packing. */
const plainPdf = makePdf([letter.split('\n').map((text, at) => line(text.replace(/[()\\]|[^\x20-\x7e]/g, ''), 60, 790 - at * 16)).join('\n')])

const samples: readonly (readonly [string, Uint8Array])[] = [
  ...globSync('formats/*.{doc,docx,eml,html,msg,odt,pdf,rtf,txt}', { cwd: fixtures, ignore: '**/*.scan.pdf' }).sort().map((name) => [name, readFileSync(`${fixtures}${name}`)] as const),
  ['packs/rutland-2022.zip', readFileSync(`${fixtures}packs/rutland-2022.zip`)],
  ['plain.pdf', plainPdf],
]

it.each(samples)('damaged, %s gives sound records or one clear error', async (name, sound) => {
  await fc.assert(fc.asyncProperty(harms, (all) => endsWell(name, damaged(sound, all))), effort(12))
}, patience(60_000))

const packed = samples.filter(([name]) => /\.(?:docx|odt|zip)$/.test(name))

it.each(packed)('damaged inside its packing, %s gives sound records or one clear error', async (name, sound) => {
  const members = unzipSync(sound)
  const names = Object.keys(members).filter((member) => (members[member] as Uint8Array).length > 0)
  await fc.assert(fc.asyncProperty(fc.constantFrom(...names), harms, (member, all) => endsWell(name, zipSync({ ...members, [member]: damaged(members[member] as Uint8Array, all) }))), effort(12))
}, patience(60_000))

/** Whatever the bytes are: records that hold true, or errors that were foreseen, in time. */
async function endsWell(name: string, bytes: Uint8Array): Promise<void> {
  const start = performance.now()
  for await (const read of readDocuments({ name, bytes }, { ocr: 'never' })) {
    if ('error' in read) expect(read.error.code, `${read.error.message} ${String((read.error.cause as Error | undefined)?.stack)}`).not.toBe('E_INTERNAL')
    else expectGrounded(read)
  }
  expect(performance.now() - start).toBeLessThan(longest)
}
