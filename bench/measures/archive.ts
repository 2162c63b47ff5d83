import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../samples.ts'
import { type Finding, missing, ratio } from '../running/finding.ts'
import { ratiosToFirst } from '../running/interleaved.ts'
import { type Command, docket, isInstalled, runProcess } from '../running/run-process.ts'

/** The whole folder to JSON and YAML with a cold cache, against programs that only dump its text; and one job against two. */
export async function measureArchive({ folder }: Archive, scratch: string, rounds: number): Promise<Finding[]> {
  const [hasPdftotext, hasMutool] = await Promise.all(['pdftotext', 'mutool'].map(isInstalled))
  const [, againstTwo, againstOne, mutool] = await ratiosToFirst([
    contestant(hasPdftotext ? dump('pdftotext -layout', '- > /dev/null', folder) : cold(folder, scratch, 2), scratch),
    contestant(cold(folder, scratch, 2), scratch),
    contestant(cold(folder, scratch, 1), scratch),
    ...(hasMutool ? [contestant(dump('mutool draw -q -F text', '> /dev/null', folder), scratch)] : []),
  ], rounds) as [number, number, number, number?]
  const what = 'extract of the folder, two jobs, against pdftotext -layout'
  return [
    hasPdftotext ? ratio(what, againstTwo, { atMost: 0.5 }) : missing(what, 'poppler-utils is not installed'),
    mutool ? ratio('mutool draw -F text, two processes, against pdftotext -layout', mutool) : missing('mutool draw -F text', 'mupdf-tools is not installed'),
    ratio('two jobs against one: so many times as fast', againstOne / againstTwo, { atLeast: 1.8 }),
  ]
}

/** How many names each file of the larger archive has. */
const names = 4

/** The same for an archive so large that starting counts for little: each file under several names, with a byte of its own in its trailer. */
export async function measureLargeArchive({ folder, files }: Archive, scratch: string, rounds: number): Promise<Finding[]> {
  const what = `extract of a folder ${names} times as large, two jobs, against pdftotext -layout`
  if (!await isInstalled('pdftotext')) return [missing(what, 'poppler-utils is not installed')]
  const large = join(scratch, 'large')
  await mkdir(large, { recursive: true })
  for (const file of files) {
    const bytes = await readFile(join(folder, file))
    for (let index = 0; index < names; index++) await writeFile(join(large, `${index}-${file}`), withOwnByte(bytes, index))
  }
  const [, against = 0] = await ratiosToFirst([
    contestant(dump('pdftotext -layout', '- > /dev/null', large), scratch), contestant(cold(large, scratch, 2), scratch),
  ], rounds)
  return [ratio(what, against, { atMost: 0.42 })]
}

/** Of the two identifiers in a trailer the second, which no reader needs. */
const identifier = /\/ID\s*\[\s*<[0-9a-f]+>\s*<[0-9a-f]/gi

/** The bytes with another figure in the trailer's identifier, or with one behind all others. */
function withOwnByte(bytes: Buffer, index: number): Buffer {
  const found = [...bytes.toString('latin1').matchAll(identifier)].at(-1)
  if (!found) return Buffer.concat([bytes, Buffer.from(String(index))])
  const own = Buffer.from(bytes)
  own[found.index + found[0].length - 1] = '0123'.charCodeAt(index)
  return own
}

function cold(folder: string, scratch: string, jobs: number): Command {
  return docket('extract', folder, '--out', join(scratch, 'out'), '--cache', join(scratch, 'cache'), '--jobs', String(jobs), '--quiet')
}

function dump(program: string, ending: string, cwd: string): Command {
  return { program: 'bash', words: ['-c', `ls *.pdf | xargs -P2 -I{} sh -c '${program} "$0" ${ending}' {} 2>/dev/null`], cwd }
}

function contestant(command: Command, scratch: string): { prepare: () => Promise<void>; run: () => Promise<number> } {
  return {
    prepare: async () => { for (const name of ['out', 'cache']) await rm(join(scratch, name), { recursive: true, force: true }) },
    run: async () => (await runProcess(command)).milliseconds,
  }
}
