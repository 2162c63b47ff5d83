import { access, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Input } from './input.ts'
import type { Manifest, ManifestEntry } from './manifest.ts'

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
}

/** The entry of an input that need not be read again: nothing of it has changed, and its records are still there. */
export async function unchangedEntry(input: Input, { folder, manifest, fingerprint, verify }: Unchanged): Promise<ManifestEntry | undefined> {
  const entry = manifest.find(input.name)
  if (!entry || entry.status !== 'read' || entry.fingerprint !== fingerprint) return undefined
  const same = verify ? (await hashOf(input.path)) === entry.sha256 : sameState(entry, await stateOf(input))
  return same && (await allThere(folder, entry.files)) ? entry : undefined
}

function sameState(entry: FileState, state: FileState): boolean {
  return entry.bytes === state.bytes && entry.modified === state.modified
}

async function allThere(folder: string, files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(files.map((file) => access(join(folder, file)).then(() => true, () => false)))
  return found.every(Boolean)
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
