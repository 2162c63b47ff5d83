import { createHash } from 'node:crypto'
import { basename, dirname, posix, relative, resolve } from 'node:path'
import type { Input } from '../../../batch/input.ts'
import { withSlashes } from '../../../batch/place.ts'
import { sourceOf } from '../../../batch/source-file.ts'
import { readDocuments } from '../../../docket.ts'
import type { Source } from '../../../readers/define-reader.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { SourceFile } from '../../../report/data/source-finder.ts'
import { DocketError } from '../../../text/errors.ts'
import { findInputs } from '../../find-inputs.ts'
import type { Progress } from '../../terminal/progress.ts'
import type { Troubles } from '../../troubles.ts'

/** The files of records by the hash of their bytes: whatever they are called now, they are the same. */
export type Sources = ReadonlyMap<string, SourceFile>

interface Search {
  readonly folder: string
  readonly records: readonly DocketRecord[]
  /** The report that links the files. */
  readonly out: string
  readonly troubles: Troubles
  progressOf(total: number): Progress
}

/** Finds the files that records were read from, below a folder, and reads their text anew. */
export async function findSources({ folder, records, out, troubles, progressOf }: Search): Promise<Sources> {
  const wanted = wantedSources(records)
  const inputs = await findInputs([folder], troubles)
  const progress = progressOf(inputs.length)
  const sources = new Map<string, SourceFile>()
  for (const [at, input] of inputs.entries()) {
    for await (const [hash, text] of textsIn(input, wanted)) sources.set(hash, { link: linkTo(input, out), text })
    progress.show({ files: at + 1 }, input.name)
  }
  progress.clear()
  return sources
}

/** What records say of their sources. */
interface WantedSources {
  /** The readers that made their texts, by their hashes. */
  readonly readers: ReadonlyMap<string, string>
  /** The names of archives and mails that hold some of them. */
  readonly containers: ReadonlySet<string>
}

function wantedSources(records: readonly DocketRecord[]): WantedSources {
  return {
    readers: new Map(records.map(({ source }) => [source.sha256, source.reader])),
    containers: new Set(records.flatMap(({ source: { file } }) => (file.includes('!/') ? posix.basename(file.slice(0, file.search('!/'))) : []))),
  }
}

/** The texts of the wanted documents in a file, each with its hash. */
async function* textsIn(input: Input, { readers, containers }: WantedSources): AsyncGenerator<[hash: string, text: string]> {
  const source = await bytesOf(input)
  if (!source) return
  const reader = readers.get(createHash('sha256').update(source.bytes).digest('hex'))
  if (reader === undefined && !containers.has(basename(input.path))) return
  for await (const read of readDocuments(source, { pdfReader: reader === 'pdf-parse' ? reader : undefined })) {
    if (!('error' in read) && readers.has(read.sha256)) yield [read.sha256, read.doc.text]
  }
}

/** A file that cannot be opened is no source; the record stands without it. */
async function bytesOf(input: Input): Promise<Source | undefined> {
  return sourceOf(input).catch((error: unknown) => {
    if (error instanceof DocketError) return undefined
    throw error
  })
}

function linkTo({ path }: Input, out: string): string {
  return withSlashes(relative(dirname(resolve(out)), path)).split('/').map(encodeURIComponent).join('/')
}
