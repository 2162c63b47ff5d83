import { dirname, relative, resolve } from 'node:path'
import { withSlashes } from '../../../batch/disk/paths.ts'
import type { Input } from '../../../batch/find/input.ts'
import { readMany } from '../../../batch/read/read-many.ts'
import type { ReaderOptions } from '../../../readers/define-reader.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { SourceFile } from '../../../report/data/source-finder.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import { type CacheOptions, cacheFor } from '../../options/cache-options.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import type { Troubles } from '../../trouble/troubles.ts'
import { wantedInputs } from './wanted-inputs.ts'

/** The files of records by the hash of their bytes: whatever they are called now, they are the same. */
export type Sources = ReadonlyMap<string, SourceFile>

interface Search extends CacheOptions {
  readonly folder: string
  readonly records: readonly DocketRecord[]
  /** The report that links the files. */
  readonly out: string
  readonly troubles: Troubles
  readonly quiet: boolean
  readonly terminal: Terminal
}

/** Finds the files that records were read from, below a folder, and their texts: in the cache, or else by reading them again. */
export async function findSources(search: Search): Promise<Sources> {
  const { folder, records, troubles, terminal, quiet } = search
  const { byDefault, byPdfParse } = await wantedInputs(await findInputs([folder], troubles), records)
  const progress = new Progress(terminal, byDefault.length + byPdfParse.length, !quiet)
  const sources = new Map<string, SourceFile>()
  let files = 0
  for (const [inputs, reader] of [[byDefault, {}], [byPdfParse, { pdfReader: 'pdf-parse' }]] as const) {
    for await (const [input, texts] of textsIn(inputs, reader, search)) {
      for (const [hash, text] of texts) sources.set(hash, { link: linkTo(input, search.out), text })
      progress.show({ files: ++files }, input.name)
    }
  }
  progress.clear()
  return sources
}

/** Of each file the texts of its documents, each with its hash. A file that cannot be read is no source; the record stands without it. */
async function* textsIn(
  inputs: readonly Input[],
  reader: ReaderOptions,
  { terminal, cache }: Search,
): AsyncGenerator<[Input, [hash: string, text: string][]]> {
  if (inputs.length === 0) return
  for await (const { input, fates } of readMany(inputs, { reader, order: 'done', cache: await cacheFor(reader, { cache }, terminal) })) {
    yield [
      input,
      fates.flatMap((fate) =>
        ('error' in fate ? [] : fate.records.slice(0, 1).map(({ source }): [string, string] => [source.sha256, fate.text]))),
    ]
  }
}

function linkTo({ path }: Input, out: string): string {
  return withSlashes(relative(dirname(resolve(out)), path)).split('/').map(encodeURIComponent).join('/')
}
