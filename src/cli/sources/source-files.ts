import { basename, posix } from 'node:path'
import { hashOf } from '../../batch/disk/hash-of.ts'
import type { Input } from '../../batch/find/input.ts'
import type { DocketRecord } from '../../record/schema.ts'

/** Files that hold the documents of some records, by how these were read. */
interface WantedInputs {
  readonly byDefault: readonly Input[]
  readonly byPdfParse: readonly Input[]
}

/** Where a record's document lies: a file, or the document inside it that is called so. */
interface FoundSource {
  readonly path: string
  readonly member?: string
}

/** Files by the hashes of their bytes: whatever they are called now, they are the same. */
export class SourceFiles {
  private readonly byName: ReadonlyMap<string, string>
  private readonly byHash: ReadonlyMap<string | undefined, string>

  private constructor(private readonly hashed: readonly (readonly [Input, string | undefined])[]) {
    this.byName = new Map(hashed.map(([{ path }]) => [basename(path), path]))
    this.byHash = new Map(hashed.map(([{ path }, hash]) => [hash, path]))
  }

  static async open(inputs: readonly Input[]): Promise<SourceFiles> {
    const hashed: (readonly [Input, string | undefined])[] = []
    for (const input of inputs) hashed.push([input, await hashOf(input.path)])
    return new SourceFiles(hashed)
  }

  /** Those that records were read from; an archive or a mail, which no record hashes, is found by its name. */
  wanted(records: readonly DocketRecord[]): WantedInputs {
    const readers = new Map(records.map(({ source }) => [source.sha256, source.reader]))
    const containers = new Set(records.filter(isInside).map(fileNameOf))
    const wanted: Record<keyof WantedInputs, Input[]> = { byDefault: [], byPdfParse: [] }
    for (const [input, hash] of this.hashed) {
      const reader = hash === undefined ? undefined : readers.get(hash)
      if (reader === 'pdf-parse') wanted.byPdfParse.push(input)
      else if (reader !== undefined || containers.has(basename(input.path))) wanted.byDefault.push(input)
    }
    return wanted
  }

  /** Whether a file is there that is called as a record's. */
  hasNameOf(record: DocketRecord): boolean {
    return this.byName.has(fileNameOf(record))
  }

  /** The file that a record was read from by its bytes, or else what it lies in by its name. */
  find(record: DocketRecord): FoundSource | undefined {
    const { sha256, file } = record.source
    const path = this.byHash.get(sha256)
    if (path !== undefined) return { path }
    const container = isInside(record) ? this.byName.get(fileNameOf(record)) : undefined
    return container === undefined ? undefined : { path: container, member: file.slice(file.indexOf('!/') + '!/'.length) }
  }
}

function isInside({ source: { file } }: DocketRecord): boolean {
  return file.includes('!/')
}

/** What a record's file is called, or the archive or mail that it lies in. */
function fileNameOf({ source: { file } }: DocketRecord): string {
  return posix.basename(file.split('!/')[0] as string)
}
