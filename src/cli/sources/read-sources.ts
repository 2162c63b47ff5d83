import { type FileFate, readMany } from '../../batch/read/read-many.ts'
import type { DocketRecord } from '../../record/schema.ts'
import { type CacheOptions, cacheFor } from '../options/cache-options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { SourceFiles } from './source-files.ts'

/** Reads the files of records again as they were read then, or takes what was read from the cache. */
export async function* readSources(
  files: SourceFiles,
  records: readonly DocketRecord[],
  { cache }: CacheOptions,
  terminal: Pick<Terminal, 'environment'>,
): AsyncGenerator<FileFate> {
  const { byDefault, byPdfParse } = files.wanted(records)
  for (const [inputs, reader] of [[byDefault, {}], [byPdfParse, { pdfReader: 'pdf-parse' }]] as const) {
    if (inputs.length > 0) yield* readMany(inputs, { reader, order: 'done', cache: await cacheFor(reader, { cache }, terminal) })
  }
}

/** The texts of a file's documents, each with the hash of its bytes. A document that could not be read has none. */
export function textsOf({ fates }: FileFate): [hash: string, text: string][] {
  return fates.flatMap((fate) =>
    ('error' in fate ? [] : fate.records.slice(0, 1).map(({ source }): [string, string] => [source.sha256, fate.text])))
}
