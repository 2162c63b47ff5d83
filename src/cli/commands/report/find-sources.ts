import { dirname, relative, resolve } from 'node:path'
import { withSlashes } from '../../../batch/disk/paths.ts'
import type { Input } from '../../../batch/find/input.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { SourceFile } from '../../../report/data/source-finder.ts'
import type { CacheOptions } from '../../options/cache-options.ts'
import { readSources, textsOf } from '../../sources/read-sources.ts'
import type { SourceFiles } from '../../sources/source-files.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Terminal } from '../../terminal/terminal.ts'

/** The files of records by the hash of their bytes: whatever they are called now, they are the same. */
export type Sources = ReadonlyMap<string, SourceFile>

interface Search extends CacheOptions {
  readonly files: SourceFiles
  readonly records: readonly DocketRecord[]
  /** The report that links the files. */
  readonly out: string
  readonly quiet: boolean
  readonly terminal: Terminal
}

/** Finds which of files records were read from, and their texts. */
export async function findSources(search: Search): Promise<Sources> {
  const { files, records, terminal, quiet } = search
  const progress = new Progress(terminal, files.wanted(records).size, !quiet)
  const sources = new Map<string, SourceFile>()
  let count = 0
  for await (const fate of readSources(files, records, search, terminal)) {
    for (const [hash, { text, pageRuns }] of textsOf(fate)) sources.set(hash, { link: linkTo(fate.input, search.out), text, pageRuns })
    progress.show({ files: ++count }, fate.input.name)
  }
  progress.clear()
  return sources
}

/** Where a file lies, seen from a report. */
export function linkTo({ path }: Pick<Input, 'path'>, out: string): string {
  return withSlashes(relative(dirname(resolve(out)), path)).split('/').map(encodeURIComponent).join('/')
}
