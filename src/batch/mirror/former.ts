import { manifestName } from '../find/file-kinds.ts'
import { type ManifestEntry, type WrittenFile, parseEntries } from '../keep/manifest-entry.ts'
import { journalName } from '../keep/manifest.ts'
import { markName } from '../keep/shard-marks.ts'
import { findKnown } from '../objects/known-objects.ts'
import { fetched } from './fetched.ts'

/** What a folder of records in an object storage was before a run. */
export interface Former {
  readonly entries: readonly ManifestEntry[]
  /** What docket wrote, by the names of the files. */
  readonly written: ReadonlyMap<string, WrittenFile>
  /** The tag of the manifest. */
  readonly tag: string | undefined
  /** The tag of the journal of a run that puts, or was cut off while it did. */
  readonly journal: string | undefined
  /** The mark of shards, or nothing. */
  readonly mark: string
}

/** @throws StorageError when it cannot be fetched. */
export async function formerAt(root: string): Promise<Former> {
  const [manifest, mark] = await Promise.all([manifestName, markName].map((name) => textAt(root + name)))
  const entries = parseEntries(manifest ?? '')
  return {
    entries, written: new Map(entries.flatMap(writtenIn)), mark: mark ?? '',
    tag: findKnown(root + manifestName)?.tag, journal: findKnown(root + journalName)?.tag,
  }
}

async function textAt(path: string): Promise<string> {
  return findKnown(path) ? Buffer.from(await fetched(path)).toString() : ''
}

function writtenIn({ files, written = [] }: ManifestEntry): (readonly [string, WrittenFile])[] {
  return files.flatMap((file, at) => (written[at] ? [[file, written[at]] as const] : []))
}
