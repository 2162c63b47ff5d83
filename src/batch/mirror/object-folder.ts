import { mkdtemp, open, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type FileState, isSameState } from '../disk/file-state.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { byBytes, isWithin, pathOf, placeBelow, withSlashes } from '../disk/paths.ts'
import { manifestName } from '../find/file-kinds.ts'
import { type ManifestEntry, type WrittenFile, entryLine, parseEntries, unsure } from '../keep/manifest-entry.ts'
import { markName } from '../keep/shard-marks.ts'
import { addressOf, folderPath } from '../objects/address.ts'
import { statusOf, storageFault } from '../objects/faults.ts'
import { findKnown } from '../objects/known-objects.ts'
import { listKeys } from '../objects/listing.ts'
import { bytesOf, headOf } from '../objects/object-store.ts'
import { severally } from '../objects/several.ts'
import { StorageError } from '../objects/storage-error.ts'
import { putObject, removeObject } from '../objects/write-objects.ts'

/**
 * A folder of records in an object storage, and while a run goes on a folder of this machine that stands for it. What docket wrote and
 * nobody has touched since is not fetched: an empty file of its size and time stands there.
 */
export class ObjectFolder {
  private constructor(readonly folder: string, private readonly root: string, private readonly former: Former) {}

  /**
   * @param verify whether all is fetched, since hashes are to decide
   * @throws StorageError when the storage cannot be reached or refuses.
   */
  static async open(out: string, verify: boolean): Promise<ObjectFolder> {
    const root = folderPath(out)
    await list(root)
    const former = await formerAt(root)
    const folder = await mkdtemp(join(tmpdir(), 'docket-objects-'))
    const objects = new ObjectFolder(folder, root, former)
    try {
      await objects.takeOver(verify)
      return objects
    } catch (error) {
      await objects.close()
      throw error
    }
  }

  /**
   * Puts what the run has changed: records first, the manifest when they are all there, and what it lists no more is removed last.
   * @throws StorageError when the storage cannot be reached or refuses; its manifest lists nothing that is not there.
   */
  async put(): Promise<void> {
    const entries = parseEntries(await textOf(join(this.folder, manifestName)))
      .map((entry) => ({ ...entry, path: withSlashes(pathOf(this.folder, entry.path)) }))
    const fresh = entries.flatMap(writtenIn).filter(({ file, written }) => this.isFresh(file, written))
    const isSame = fresh.length === 0 && entries.length === this.former.entries.length
    if (!isSame || linesOf(entries) !== linesOf(this.former.entries)) await this.putRecords(entries, fresh)
    await this.putMark()
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }

  private async putRecords(entries: readonly ManifestEntry[], fresh: readonly WrittenAt[]): Promise<void> {
    await this.refuseOthers()
    const changed = fresh.filter(({ file, written }) => this.differs(file, written)).map(({ file }) => file)
    if (changed.some((file) => this.former.written.has(file))) await this.putManifest(this.former.entries.map(unsureOf(changed)))
    await severally(changed, async (file) => putObject(this.root + file, await readFile(join(this.folder, file))))
    if (fresh.length > 0) await list(this.root)
    const isFresh = new Set(fresh.map(({ file }) => file))
    await this.putManifest(entries.map((entry) => this.asPut(entry, isFresh)))
    await this.removeLeft(new Set(entries.flatMap(({ files }) => files)))
  }

  /** Which shards there are is said when all is there. */
  private async putMark(): Promise<void> {
    const [mark, there] = [await textOf(join(this.folder, markName)), this.root + markName]
    if (mark !== '') await putObject(there, Buffer.from(mark))
    else if (findKnown(there)) await removeObject(there)
  }

  /** The storage's manifest says of sources on this machine where they lie, not the way from a folder that will be no more. */
  private async takeOver(verify: boolean): Promise<void> {
    const entries = this.former.entries.map((entry) => ({ ...entry, path: placeBelow(this.folder, entry.path) }))
    if (entries.length > 0) await writeFile(join(this.folder, manifestName), linesOf(entries))
    const mark = this.root + markName
    if (findKnown(mark)) await writeFile(join(this.folder, markName), await bytesOf(mark, () => {}))
    const files = entries.flatMap((entry) => entry.files).filter((file) => isWithin(this.folder, join(this.folder, file)))
    await severally(files, async (file) => {
      const state = findKnown(this.root + file)
      if (state) await this.standIn(file, state, verify)
    })
  }

  private async standIn(file: string, state: FileState, verify: boolean): Promise<void> {
    const path = join(this.folder, file)
    const written = this.former.written.get(file)
    await makeFolder(dirname(path))
    if (verify || (written && !isSameState(written, state))) return writeFile(path, await bytesOf(this.root + file, () => {}))
    const handle = await open(path, 'w')
    await handle.truncate(state.bytes).finally(() => handle.close())
    await utimes(path, state.modified / 1000, state.modified / 1000)
  }

  /** Whether this run wrote a file, be it with the same words. */
  private isFresh(file: string, written: WrittenFile): boolean {
    const before = this.former.written.get(file)
    return !before || before.sha256 !== written.sha256 || !isSameState(before, written)
  }

  private differs(file: string, { sha256 }: WrittenFile): boolean {
    return this.former.written.get(file)?.sha256 !== sha256 || !findKnown(this.root + file)
  }

  /** @throws StorageError when another run has put its manifest meanwhile. */
  private async refuseOthers(): Promise<void> {
    const path = this.root + manifestName
    const now = await headOf(path).catch((error: unknown) => {
      if (statusOf(error) === 404) return undefined
      throw storageFault(error, addressOf(path).bucket)
    })
    if (now?.tag === this.former.tag) return
    throw new StorageError('E_STORAGE', `Another docket has written into ${this.root} meanwhile.`, 'Run it again; what was read is in the cache.')
  }

  private async putManifest(entries: readonly ManifestEntry[]): Promise<void> {
    await putObject(this.root + manifestName, Buffer.from(linesOf(entries)))
  }

  /** An entry with the times at which the storage says that its files were put. */
  private asPut(entry: ManifestEntry, fresh: ReadonlySet<string>): ManifestEntry {
    const written = entry.written?.map((one, at) => {
      const file = entry.files[at] as string
      if (!fresh.has(file)) return one
      const state = findKnown(this.root + file)
      if (state?.bytes === one.bytes) return { ...one, modified: state.modified }
      throw new StorageError('E_STORAGE', `${this.root}${file} is not there as it was put.`, 'Run it again.')
    })
    return { ...entry, ...(written && { written }) }
  }

  private async removeLeft(files: ReadonlySet<string>): Promise<void> {
    const left = this.former.entries.flatMap((entry) => entry.files).filter((file) => !files.has(file) && findKnown(this.root + file))
    await severally(left, (file) => removeObject(this.root + file))
  }
}

/** What the storage's manifest said before the run. */
interface Former {
  readonly entries: readonly ManifestEntry[]
  readonly written: ReadonlyMap<string, WrittenFile>
  /** Of the manifest. */
  readonly tag: string | undefined
}

async function formerAt(root: string): Promise<Former> {
  const path = root + manifestName
  const known = findKnown(path)
  const entries = known ? parseEntries(Buffer.from(await bytesOf(path, () => {})).toString()) : []
  return { entries, written: new Map(entries.flatMap(writtenIn).map(({ file, written }) => [file, written])), tag: known?.tag }
}

async function list(root: string): Promise<void> {
  for await (const _ of listKeys(addressOf(root))) continue
}

interface WrittenAt {
  readonly file: string
  readonly written: WrittenFile
}

function writtenIn({ files, written = [] }: ManifestEntry): WrittenAt[] {
  return files.flatMap((file, at) => (written[at] ? [{ file, written: written[at] }] : []))
}

/** While these files are put, nobody knows which of them are as the manifest says. */
function unsureOf(files: readonly string[]): (entry: ManifestEntry) => ManifestEntry {
  const some = new Set(files)
  return (entry) => (entry.files.some((file) => some.has(file)) ? unsure(entry) : entry)
}

function linesOf(entries: readonly ManifestEntry[]): string {
  return [...entries].sort((a, b) => byBytes(a.path, b.path)).map(entryLine).join('')
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  })
}
