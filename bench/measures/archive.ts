import { rm } from 'node:fs/promises'
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
