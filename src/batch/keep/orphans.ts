import { pathOf } from '../disk/paths.ts'
import type { ManifestEntry } from './manifest-entry.ts'
import type { Manifest } from './manifest.ts'
import type { RecordFiles } from './record-files.ts'
import type { Supply } from './supply.ts'
import { filesNow } from './written-file.ts'

interface Kept {
  readonly folder: string
  readonly manifest: Manifest
  readonly files: RecordFiles
}

/**
 * Entries of a folder's manifest whose source has gone.
 * @param seen paths of sources that have just been looked at
 */
export async function orphansOf(
  { folder, manifest }: Omit<Kept, 'files'>, seen: ReadonlySet<string>, supply: Pick<Supply, 'isThere'>,
): Promise<ManifestEntry[]> {
  const entries = manifest.all().filter(({ path }) => !seen.has(path))
  const there = await Promise.all(entries.map(({ path }) => supply.isThere(pathOf(folder, path))))
  return entries.filter((_, at) => !there[at])
}

/** Removes an orphan's records, unless one of them was edited; returns those. */
export async function pruneOrphan(orphan: ManifestEntry, { folder, manifest, files }: Kept, verify = false): Promise<readonly string[]> {
  const { edited } = await filesNow(folder, orphan, verify)
  if (edited.length === 0) {
    await files.remove(orphan.files)
    await manifest.forget(orphan.path)
  }
  return edited
}
