import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from '../disk/hash-of.ts'
import { isThere } from '../disk/is-there.ts'
import { placeBelow } from '../disk/paths.ts'
import type { Input } from '../find/input.ts'
import type { ManifestEntry } from './manifest-entry.ts'
import type { Manifest } from './manifest.ts'

export interface FileState {
  readonly bytes: number
  readonly modified: number
}

export async function stateOf({ path }: Pick<Input, 'path'>): Promise<FileState> {
  return stat(path).then(({ size, mtimeMs }) => ({ bytes: size, modified: Math.round(mtimeMs) }), () => ({ bytes: 0, modified: 0 }))
}

export interface Unchanged {
  readonly folder: string
  readonly manifest: Manifest
  readonly fingerprint: string
  /** Whether hashes decide, not size and time of change. */
  readonly verify: boolean
  /** Whether what failed is left alone as well, until it changes. */
  readonly leavesFailed?: boolean
}

/** The entry of an input that need not be read again: nothing of it has changed, and its records are still there. */
export async function unchangedEntry(
  input: Input,
  state: FileState,
  { folder, manifest, fingerprint, verify, leavesFailed = false }: Unchanged,
): Promise<ManifestEntry | undefined> {
  const entry = manifest.find(placeBelow(folder, input.path))
  if (!entry || entry.file !== input.name || (entry.status !== 'read' && !leavesFailed) || entry.fingerprint !== fingerprint) {
    return undefined
  }
  const isSame = verify ? (await hashOf(input.path)) === entry.sha256 : entry.bytes === state.bytes && entry.modified === state.modified
  return isSame && (await allThere(folder, entry.files)) ? entry : undefined
}

async function allThere(folder: string, files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(files.map((file) => isThere(join(folder, file))))
  return found.every(Boolean)
}
