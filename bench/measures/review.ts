import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Opener } from '../../src/batch/open/opener.ts'
import type { Archive } from '../samples.ts'
import { type Finding, ratio } from '../running/finding.ts'
import { ratiosToFirst } from '../running/interleaved.ts'
import { docket, runProcess } from '../running/run-process.ts'

/** Pixels that a page is wide beside its record. */
const width = 1000
/** Files that are opened before anything is timed. */
const warming = 10

/** What a reviewer waits for who goes on faster than documents are read ahead: the marks of a document and its first page, of one PDF after the other. */
export async function measureReview({ folder, files }: Archive, rounds: number): Promise<Finding[]> {
  const opener = new Opener()
  const open = async (name: string): Promise<number> => {
    const path = join(folder, name)
    const sha256 = createHash('sha256').update(await readFile(path)).digest('hex')
    const origin = { file: { path, name }, sha256, reader: { ocr: 'never' } } as const
    const start = performance.now()
    await Promise.all([opener.open(origin), opener.draw(origin, 1, width)])
    return performance.now() - start
  }
  try {
    for (const name of files.slice(0, warming)) await open(name)
    const left = files.slice(warming, warming + rounds)
    const [texts, opened] = [[...left], [...left]]
    const [, share = 0] = await ratiosToFirst([
      { run: async () => (await runProcess(docket('text', join(folder, texts.shift() ?? '')))).milliseconds },
      { run: () => open(opened.shift() ?? '') },
    ], left.length)
    return [ratio('opening the next document of a review against docket text', share, { atMost: 0.5 })]
  } finally {
    opener.close()
  }
}
