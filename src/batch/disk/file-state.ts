import { stat } from 'node:fs/promises'
import { storageOf } from './storage-of.ts'

/** What tells without reading whether a file may have changed. */
export interface FileState {
  readonly bytes: number
  /** Time of the file's last change, in milliseconds since 1970. */
  readonly modified: number
}

/** The state of a file, or undefined where it cannot be looked at. */
export async function stateOf(path: string): Promise<FileState | undefined> {
  const storage = await storageOf(path)
  return storage ? storage.stateOf(path) : stat(path).then(stateFrom, () => undefined)
}

export function stateFrom({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): FileState {
  return { bytes: size, modified: Math.round(mtimeMs) }
}

export function isSameState(one: FileState, other: FileState): boolean {
  return one.bytes === other.bytes && one.modified === other.modified
}
