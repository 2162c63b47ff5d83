import { groupBy } from '../../analysis/lists/group-by.ts'
import type { DocumentRecords } from '../../batch/fates/fates-of.ts'
import type { Input } from '../../batch/find/input.ts'
import { type FileFate, readMany } from '../../batch/read/read-many.ts'
import type { TaskOptions } from '../../batch/types/task-options.ts'
import type { DocketRecord } from '../../record/schema.ts'
import { type CacheOptions, cacheFor } from '../options/cache-options.ts'
import type { ReadingOptions } from '../options/reading-options.ts'
import { taskOptions } from '../options/task-options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { otherOcr, readerOf } from './reader-of.ts'
import type { SourceFiles } from './source-files.ts'

interface Asked {
  readonly input: Input
  readonly reader: TaskOptions
}

/**
 * Reads the files of records again as they were read then, or takes what was read from the cache. What most are read with, and what the
 * cache has, comes first: what turns out to have been read otherwise is read once more.
 */
export async function* readSources(
  files: SourceFiles,
  records: readonly DocketRecord[],
  { cache, types = [] }: CacheOptions & Pick<ReadingOptions, 'types'>,
  terminal: Pick<Terminal, 'environment'>,
): AsyncGenerator<FileFate> {
  const wanted = files.wanted(records)
  const again: Asked[] = []
  const { typeSources } = await taskOptions({ types })
  const first = [...wanted].map(([input, own]) => ({ input, reader: { ...readerOf(own.map(({ source }) => source)), typeSources } }))
  for await (const { fate, reader } of readBy(first, { cache }, terminal)) {
    const then = wanted.get(fate.input) ?? []
    const ocr = otherOcr(then.map(({ source }) => source), recordsIn(fate).map(({ source }) => source))
    if (ocr) again.push({ input: fate.input, reader: { ...reader, ocr } })
    else yield fate
  }
  for await (const { fate } of readBy(again, { cache }, terminal)) yield fate
}

async function* readBy(
  asked: readonly Asked[], options: CacheOptions, terminal: Pick<Terminal, 'environment'>,
): AsyncGenerator<{ readonly fate: FileFate; readonly reader: TaskOptions }> {
  for (const alike of groupBy(asked, ({ reader }) => JSON.stringify(reader)).values()) {
    const reader = alike[0]?.reader ?? {}
    const inputs = alike.map(({ input }) => input)
    for await (const fate of readMany(inputs, { reader, order: 'done', cache: await cacheFor(reader, options, terminal) })) yield { fate, reader }
  }
}

function recordsIn({ fates }: FileFate): DocketRecord[] {
  return fates.flatMap((fate) => ('error' in fate ? [] : [...fate.records]))
}

/** What was read of a file's documents, each with the hash of its bytes. One that could not be read is left out. */
export function textsOf({ fates }: FileFate): [hash: string, read: DocumentRecords][] {
  return fates.flatMap((fate) =>
    ('error' in fate ? [] : fate.records.slice(0, 1).map(({ source }): [string, DocumentRecords] => [source.sha256, fate])))
}
