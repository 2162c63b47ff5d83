import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl'
import { DocketError } from '../../text/errors.ts'
import type { Budget } from '../limits/budget.ts'
import { soundArchive } from './end-record.ts'
import { entryName, refuseUnsafe } from './entry-name.ts'
import { unpackEntry } from './unpack-entry.ts'

/** A file in an archive. */
export interface ArchiveEntry {
  /** `/`-separated, as the archive has it; it may lead anywhere and is never used as a path. */
  readonly name: string
  /** @throws DocketError when it is locked, damaged, unsafe or larger than may be. */
  unpack(): Promise<Buffer>
}

/**
 * The files in a ZIP archive, folders left out. Nothing is unpacked yet.
 * @throws DocketError when the archive is damaged or holds too many files.
 */
export async function openArchive(bytes: Uint8Array, budget: Budget): Promise<ArchiveEntry[]> {
  try {
    const zip = await fromBufferPromise(soundArchive(bytes), { decodeStrings: false, autoClose: false })
    budget.countEntries(zip.entryCount)
    const entries: ArchiveEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push(archiveEntry(zip, entry, budget))
    return entries.filter(({ name }) => !name.endsWith('/'))
  } catch (error) {
    throw error instanceof DocketError ? error : damaged(error)
  }
}

function archiveEntry(zip: ZipFile, entry: Entry, budget: Budget): ArchiveEntry {
  const name = entryName(entry)
  return {
    name,
    async unpack() {
      refuseUnsafe(entry, name)
      return unpackEntry(zip, entry, budget)
    },
  }
}

function damaged(error: unknown): DocketError {
  return new DocketError(
    'E_DAMAGED',
    `The ZIP archive is damaged (${(error as Error).message}).`,
    'Fetch the file again.',
    { cause: error },
  )
}
