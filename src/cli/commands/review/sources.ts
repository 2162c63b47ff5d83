import { stat } from 'node:fs/promises'
import { basename, posix } from 'node:path'
import { hashOf } from '../../../batch/disk/hash-of.ts'
import type { Input } from '../../../batch/find/input.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { SourceState } from '../../../review/page-data.ts'

/** Parts the name of a document inside a container from the container's. */
const inside = '!/'

/** Where a record's document lies: a file, or the document inside it that is called so. */
export interface FoundSource {
  readonly path: string
  readonly member?: string
}

/** The files below a folder that records were read from: by the hash of their bytes, what is inside one by its name. */
export class Sources {
  constructor(private readonly byHash: ReadonlyMap<string, string>, private readonly byName: ReadonlyMap<string, string>) {}

  find({ source: { file, sha256 } }: DocketRecord): FoundSource | undefined {
    const path = this.byHash.get(sha256)
    if (path !== undefined) return { path }
    const at = file.indexOf(inside)
    const container = at < 0 ? undefined : this.byName.get(posix.basename(file.slice(0, at)))
    return container === undefined ? undefined : { path: container, member: file.slice(at + inside.length) }
  }

  stateOf(record: DocketRecord): SourceState {
    if (this.find(record)) return 'there'
    return this.byName.has(posix.basename(record.source.file)) ? 'changed' : 'missing'
  }
}

/** Which files records were read from; only what may be one is hashed. It never fails: what cannot be opened is no source. */
export async function findSources(inputs: readonly Input[], records: readonly DocketRecord[]): Promise<Sources> {
  const lengths = new Set(records.map(({ source }) => source.bytes))
  const hashes = new Set(records.map(({ source }) => source.sha256))
  const byHash = new Map<string, string>()
  const byName = new Map<string, string>()
  for (const input of inputs) {
    byName.set(basename(input.path), input.path)
    const hash = await hashIfLong(input, lengths)
    if (hash !== undefined && hashes.has(hash)) byHash.set(hash, input.path)
  }
  return new Sources(byHash, byName)
}

async function hashIfLong({ path }: Input, lengths: ReadonlySet<number>): Promise<string | undefined> {
  const length = await stat(path).then(({ size }) => size, () => undefined)
  return length !== undefined && lengths.has(length) ? hashOf(path) : undefined
}
