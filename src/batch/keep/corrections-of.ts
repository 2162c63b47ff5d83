import { isDeepStrictEqual } from 'node:util'
import type { FileFate } from '../read/read-many.ts'
import type { ManifestEntry } from './manifest-entry.ts'

/** Whether what a folder has of corrections of an input's documents is what its records were made with. */
export function hasTheseCorrections(entry: ManifestEntry, states: ReadonlyMap<string, string>): boolean {
  const now = documentsOf(entry).flatMap((sha256) => {
    const state = states.get(sha256)
    return state === undefined ? [] : [[sha256, state]]
  })
  return isDeepStrictEqual(Object.fromEntries(now), { ...entry.corrections })
}

/** The hashes of the documents that an input holds. */
export function documentsOf({ sha256, documents }: ManifestEntry): readonly string[] {
  return documents ?? (sha256 === null ? [] : [sha256])
}

/** What the manifest says of documents and their corrections. */
export function correctionsIn({ sha256, fates, corrections }: FileFate): Pick<ManifestEntry, 'documents' | 'corrections'> {
  const read = fates.flatMap((fate) => ('records' in fate ? fate.records.map(({ source }) => source.sha256) : []))
  const documents = [...new Set([...read, ...Object.keys(corrections?.states ?? {})])].sort()
  return {
    ...(documents.some((one) => one !== sha256) && { documents }),
    ...(corrections && { corrections: corrections.states }),
  }
}
