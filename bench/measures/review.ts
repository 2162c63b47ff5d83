import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Opener } from '../../src/batch/open/opener.ts'
import { CorrectionsFolder } from '../../src/cli/commands/review/corrections-folder.ts'
import { Origins } from '../../src/cli/sources/origins.ts'
import { ReviewDesk } from '../../src/cli/commands/review/review-desk.ts'
import { SourceFiles } from '../../src/cli/sources/source-files.ts'
import { readDocuments, recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { listen } from '../../src/review/server/listen.ts'
import type { Archive } from '../samples.ts'
import { type Finding, ratio } from '../running/finding.ts'
import { ratiosToFirst } from '../running/interleaved.ts'
import { docket, runProcess } from '../running/run-process.ts'

/** Pixels that a page is wide beside its record. */
const width = 1000
/** Files that are opened before anything is timed. */
const warming = 10

/**
 * What a reviewer waits for who goes on faster than documents are read ahead: all that the page asks its server when it opens the next
 * document. That is the record, the places of its words, and the picture of its first page; of one PDF after the other.
 */
export async function measureReview({ folder, files }: Archive, rounds: number, scratch: string): Promise<Finding[]> {
  const names = files.slice(0, warming + rounds)
  const opener = new Opener()
  try {
    const desk = await deskOver(folder, names, opener, new CorrectionsFolder(join(scratch, 'corrections')))
    const { documents } = await desk.list()
    const placeOf = new Map(documents.map(({ file }, at) => [file, at]))
    const read = names.filter((name) => placeOf.has(name))
    const { address, close } = await listen(desk, { script: '', style: '' }, 'bench')
    const open = (name: string): Promise<number> => opened(address, placeOf.get(name) ?? 0)
    for (const name of read.slice(0, warming)) await open(name)
    const left = read.slice(warming)
    const [texts, shown] = [[...left], [...left]]
    const [, share = 0] = await ratiosToFirst([
      { run: async () => (await runProcess(docket('text', join(folder, texts.shift() ?? '')))).milliseconds },
      { run: () => open(shown.shift() ?? '') },
    ], left.length)
    close()
    return [ratio('opening the next document of a review against docket text', share, { atMost: 0.5 })]
  } finally {
    opener.close()
  }
}

/** A review of files, one record of each. */
async function deskOver(folder: string, names: readonly string[], opener: Opener, corrections: CorrectionsFolder): Promise<ReviewDesk> {
  const records: DocketRecord[] = []
  for (const name of names) {
    for await (const read of readDocuments({ name, bytes: await readFile(join(folder, name)) }, { ocr: 'never' })) {
      if (!('error' in read)) records.push(...recordsOf(read).slice(0, 1))
    }
  }
  const sources = SourceFiles.open(names.map((name) => ({ path: join(folder, name), name, place: name })))
  return ReviewDesk.open({ records, among: records, unread: [], origins: new Origins(sources, opener), corrections })
}

/** Asks for a document as the page does, and takes all of the answers; in milliseconds. */
async function opened(address: string, at: number): Promise<number> {
  const ask = async (path: string): Promise<void> => {
    const response = await fetch(`${address}${path}`)
    if (!response.ok) throw new Error(`${path} gave ${response.status}`)
    await response.arrayBuffer()
  }
  const start = performance.now()
  await Promise.all([ask(`places/${at}`), ask(`document/${at}`).then(() => ask(`page/${at}/1/${width}`))])
  return performance.now() - start
}
