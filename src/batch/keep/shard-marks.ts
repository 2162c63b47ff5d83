import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isThere } from '../disk/is-there.ts'
import { writeFileWhole } from '../disk/write-file.ts'
import { manifestName } from '../find/file-kinds.ts'
import type { Shard } from '../find/shard.ts'

/** The shards that a folder of records holds the whole of, where it does not hold all of them. */
export const markName = '.docket.shards'

/**
 * Says which shards a folder holds the whole of; without any told, it holds what it holds.
 * @throws WritingError when it cannot be written.
 */
export async function markShards(folder: string, shards: readonly Shard[] | undefined): Promise<void> {
  const path = join(folder, markName)
  if (shards) await writeFileWhole(path, `${JSON.stringify(shards)}\n`)
  else await rm(path, { force: true })
}

export async function shardsIn(folder: string): Promise<readonly Shard[] | undefined> {
  return readFile(join(folder, markName), 'utf8').then((text) => JSON.parse(text) as Shard[]).catch(() => undefined)
}

/** The marks of a folder while others are merged into it, and afterwards; none where it is not made of shards, or was whole before. */
export interface MergedShards {
  readonly before: readonly Shard[] | undefined
  readonly after: readonly Shard[] | undefined
  /** Those that are wanting afterwards. */
  readonly missing: readonly Shard[]
}

export async function mergedShards(folder: string, added: readonly Shard[]): Promise<MergedShards> {
  const before = await shardsIn(folder)
  const wasWhole = before === undefined && await isThere(join(folder, manifestName))
  if (wasWhole || added.length === 0) return { before, after: before, missing: missingShards(before ?? []) }
  const all = [...before ?? [], ...added]
  const missing = missingShards(all)
  return { before: before ?? [], after: missing.length > 0 ? all : undefined, missing }
}

function missingShards(there: readonly Shard[]): readonly Shard[] {
  const wanting = [...new Set(there.map(({ count }) => count))].map((count) => {
    const found = new Set(there.flatMap((shard) => (shard.count === count ? [shard.index] : [])))
    return Array.from({ length: count }, (_, at) => ({ index: at + 1, count })).filter(({ index }) => !found.has(index))
  })
  // Where there are parts of two divisions, the one that is nearer to whole is what was meant.
  return wanting.sort((one, other) => one.length - other.length)[0] ?? []
}
