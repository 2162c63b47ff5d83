import { join } from 'node:path'
import { isSameState, stateOf } from '../disk/file-state.ts'
import { hashOf } from '../disk/hash-of.ts'
import { isThere } from '../disk/is-there.ts'
import type { ManifestEntry, WrittenFile } from './manifest-entry.ts'

/** What has become of the files of an input's records. */
export interface FilesNow {
  readonly gone: readonly string[]
  /** Those that hold something else than docket wrote. */
  readonly edited: readonly string[]
  /** All others. */
  readonly asWritten: readonly string[]
}

/** Looks at the files of an entry; one that has been touched is read, all are where hashes decide. */
export async function filesNow(folder: string, { files, written = [] }: ManifestEntry, verify = false): Promise<FilesNow> {
  const looks = await Promise.all(files.map((file, at) => look(join(folder, file), written[at], verify)))
  const are = (state: Look): string[] => files.filter((_, at) => looks[at] === state)
  return { gone: are('gone'), edited: are('edited'), asWritten: [...are('as-written'), ...are('unknown')] }
}

export type Look = 'gone' | 'edited' | 'as-written' | 'unknown'

/** A manifest of old does not know what was written, nor whether that was edited. */
export async function look(path: string, written: WrittenFile | undefined, verify = false): Promise<Look> {
  const state = await stateOf(path)
  if (!state && !(await isThere(path))) return 'gone'
  if (!written) return 'unknown'
  if (state && !verify && isSameState(state, written)) return 'as-written'
  return (await hashOf(path)) === written.sha256 ? 'as-written' : 'edited'
}
