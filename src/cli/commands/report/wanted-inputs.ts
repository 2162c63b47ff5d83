import { basename, posix } from 'node:path'
import { hashOf } from '../../../batch/disk/hash-of.ts'
import type { Input } from '../../../batch/find/input.ts'
import type { DocketRecord } from '../../../record/schema.ts'

/** Files that hold the documents of some records, by how these were read. */
interface WantedInputs {
  readonly byDefault: readonly Input[]
  readonly byPdfParse: readonly Input[]
}

/**
 * Those inputs that records were read from, found by the hashes of their bytes; an archive or a mail, which no record hashes, by its name.
 */
export async function wantedInputs(inputs: readonly Input[], records: readonly DocketRecord[]): Promise<WantedInputs> {
  const readers = new Map(records.map(({ source }) => [source.sha256, source.reader]))
  const containers = new Set(records.flatMap(({ source: { file } }) =>
    (file.includes('!/') ? posix.basename(file.slice(0, file.search('!/'))) : [])))
  const wanted: Record<keyof WantedInputs, Input[]> = { byDefault: [], byPdfParse: [] }
  for (const input of inputs) {
    const hash = await hashOf(input.path)
    const reader = hash === undefined ? undefined : readers.get(hash)
    if (reader === 'pdf-parse') wanted.byPdfParse.push(input)
    else if (reader !== undefined || containers.has(basename(input.path))) wanted.byDefault.push(input)
  }
  return wanted
}
