import type { FileFate } from '../read/read-many.ts'
import type { ManifestEntry } from './manifest-entry.ts'

type Files = Pick<ManifestEntry, 'files' | 'written'>

/** The files that an input's records have: those just written, and those of before that these say nothing about. */
export function filesLeft(fate: FileFate, former: ManifestEntry | undefined, fresh: Files): Files {
  // A file that could not be opened says nothing about what was read from it before.
  if (former && fate.sha256 === null) return former
  if (!former || former.sha256 !== fate.sha256 || !isUncorrected(fate)) return fresh
  const isLeft = (_: unknown, at: number): boolean => !fresh.files.includes(former.files[at] as string)
  const written = former.written && [...(fresh.written ?? []), ...former.written.filter(isLeft)]
  return { files: [...fresh.files, ...former.files.filter(isLeft)], written }
}

/** Whether a document was read whose corrections could not be applied. */
function isUncorrected({ fates }: FileFate): boolean {
  return fates.some((fate) => 'error' in fate && fate.error.code === 'E_CORRECTIONS')
}
