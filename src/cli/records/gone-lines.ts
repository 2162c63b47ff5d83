import { pathOf } from '../../batch/disk/paths.ts'
import type { Archive } from '../../batch/keep/archive.ts'
import type { ManifestEntry } from '../../batch/keep/manifest-entry.ts'
import { neutraliseLine } from '../terminal/neutralise.ts'
import { counted } from '../terminal/words.ts'

/** Removes the records of sources that have gone, where that is asked for, and says what is there of them. */
export async function goneLines(
  archive: Pick<Archive, 'prune'>, orphans: readonly ManifestEntry[], folder: string, prune = false,
): Promise<string[]> {
  const edited = prune ? await pruneAll(archive, orphans) : []
  return [
    ...(orphans.length > edited.length ? [orphanLine(orphans.length - edited.length, prune)] : []),
    ...edited.map((files) => leftLine(files.map((file) => pathOf(folder, file)))),
  ]
}

/** Removes what may be removed, and returns of each other source the records that were edited. */
async function pruneAll(archive: Pick<Archive, 'prune'>, orphans: readonly ManifestEntry[]): Promise<(readonly string[])[]> {
  const left: (readonly string[])[] = []
  for (const orphan of orphans) left.push(await archive.prune(orphan))
  return left.filter((files) => files.length > 0)
}

function leftLine(files: readonly string[]): string {
  return `${neutraliseLine(files.join(' and '))} ${files.length === 1 ? 'was' : 'were'} edited and not removed, though the source has gone; delete or move it yourself.`
}

function orphanLine(count: number, pruned: boolean): string {
  const sources = counted(count, 'source')
  const has = count === 1 ? 'has' : 'have'
  return pruned
    ? `Removed the records of ${sources} that ${has} gone.`
    : `Records of ${sources} that ${has} gone are still there; --prune removes them.`
}
