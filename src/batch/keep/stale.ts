import { type FileState, isSameState } from '../disk/file-state.ts'
import { placeBelow } from '../disk/paths.ts'
import type { Input } from '../find/input.ts'
import { hasTheseCorrections } from './corrections-of.ts'
import type { ManifestEntry } from './manifest-entry.ts'
import type { Manifest } from './manifest.ts'
import type { Supply } from './supply.ts'
import { type FilesNow, filesNow } from './written-file.ts'

export interface Known {
  readonly folder: string
  readonly supply: Supply
  readonly manifest: Manifest
  readonly fingerprint: string
  /** The hashes of all files of corrections, by the hashes of their documents. */
  readonly corrections: ReadonlyMap<string, string>
  /** Whether hashes decide, not size and time of change. */
  readonly verify: boolean
  /** Whether what failed is left alone as well, until it changes. */
  readonly leavesFailed?: boolean
}

/** An input as it was found before anything was read. */
export interface Surveyed {
  readonly input: Input
  readonly state: FileState
  /** What the manifest knows of it, where it need not be read again. */
  readonly entry: ManifestEntry | undefined
  /** What has become of its records' files; what was edited is never written over. */
  readonly files: FilesNow
}

const none: FilesNow = { gone: [], edited: [], asWritten: [] }

/** Looks at an input: it need not be read again where nothing of it has changed and its records are there, as written or as edited. */
export async function surveyed(input: Input, known: Known): Promise<Surveyed> {
  const { folder, supply, manifest, verify } = known
  const state = await supply.stateOf(input.path) ?? { bytes: 0, modified: 0 }
  const entry = manifest.find(placeBelow(folder, input.path))
  if (!entry) return { input, state, entry, files: none }
  const [isSame, files] = await Promise.all([isUnchanged(input, state, entry, known), filesNow(folder, entry, verify)])
  return { input, state, entry: isSame && (files.gone.length === 0 || files.edited.length > 0) ? entry : undefined, files }
}

/** Whether an input is to be read: what would be written over an edited record is not. */
export function isToRead({ entry, files }: Surveyed): boolean {
  return !entry && files.edited.length === 0
}

async function isUnchanged(
  input: Input, state: FileState, entry: ManifestEntry, { supply, fingerprint, corrections, verify, leavesFailed = false }: Known,
): Promise<boolean> {
  if (entry.file !== input.name || (entry.status !== 'read' && !leavesFailed) || entry.fingerprint !== fingerprint) return false
  if (!hasTheseCorrections(entry, corrections)) return false
  return verify ? (await supply.hashOf(input.path)) === entry.sha256 : isSameState(entry, state)
}
