import type { FileFate } from '../read/read-many.ts'
import { correctionsIn } from './corrections-of.ts'
import type { ManifestEntry } from './manifest-entry.ts'

type EntryOfFate = Omit<ManifestEntry, 'path' | 'bytes' | 'modified' | 'duplicateOf' | 'files' | 'written' | 'fingerprint'>

/** What the manifest says of a file that was read, but for its place. */
export function entryOf(fate: FileFate): EntryOfFate {
  const { input, sha256, fates, milliseconds } = fate
  const records = fates.flatMap((fate) => ('records' in fate ? fate.records : []))
  const [error] = fates.flatMap((fate) => ('error' in fate ? [fate.error.code] : []))
  return {
    file: input.name, sha256, status: error ? 'failed' : 'read', error: error ?? null, milliseconds,
    parts: records.length, warnings: records.reduce((sum, { warnings }) => sum + warnings.length, 0), ...correctionsIn(fate),
  }
}
