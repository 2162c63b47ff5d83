import { randomUUID } from 'node:crypto'
import { readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isSameState, stateOf } from '../disk/file-state.ts'
import { hashOf } from '../disk/hash-of.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { byBytes, isWithin, pathOf, placeBelow, withSlashes } from '../disk/paths.ts'
import { makeTemporary, removeTemporary, temporarily } from '../disk/temporary-folder.ts'
import { manifestName } from '../find/file-kinds.ts'
import { type ManifestEntry, entryLine, parseEntries, unsure } from '../keep/manifest-entry.ts'
import { journalName } from '../keep/manifest.ts'
import { markName } from '../keep/shard-marks.ts'
import { addressOf, folderPath } from '../objects/address.ts'
import { type ObjectState, findKnown } from '../objects/known-objects.ts'
import { listKeys } from '../objects/listing.ts'
import { severally } from '../objects/several.ts'
import { StorageError } from '../objects/storage-error.ts'
import { putObject, removeObject, replaceObject, tagOf } from '../objects/write-objects.ts'
import { fetched } from './fetched.ts'
import { type Former, formerAt } from './former.ts'

interface OpenOptions {
  /** Whether all is fetched, since hashes are to decide or records are to be copied. */
  readonly isWhole?: boolean
  /** Whether nothing will be put: whoever looks is to see that a run was cut off. */
  readonly isLook?: boolean
}

/**
 * A folder of records in an object storage, and while a run goes on a folder of this machine that stands for it. What docket wrote and
 * nobody has touched since is not fetched: an empty file of its size and time stands there.
 */
export class ObjectFolder {
  private constructor(readonly folder: string, private readonly root: string, private readonly former: Former) {}

  /** @throws StorageError when the storage cannot be reached or refuses, TemporaryError when this machine has no room. */
  static async open(out: string, { isWhole = false, isLook = false }: OpenOptions): Promise<ObjectFolder> {
    const root = folderPath(out)
    await list(root)
    const former = await formerAt(root)
    const objects = new ObjectFolder(await makeTemporary('objects'), root, former)
    try {
      await temporarily(() => objects.takeOver(isWhole, isLook))
      return objects
    } catch (error) {
      await objects.close()
      throw error
    }
  }

  /**
   * Puts what the run has changed: records first, the manifest when they are all there, and what it lists no more is removed last. From the
   * first to the last there is a journal, which says that the folder is not whole, and whose run puts it.
   * @throws StorageError when the storage cannot be reached or refuses, or another run puts; its manifest lists nothing that is not there.
   */
  async put(): Promise<void> {
    const { folder, root, former } = this
    const [manifest, mark] = await Promise.all([manifestName, markName].map((name) => textOf(join(folder, name)))) as [string, string]
    const entries = parseEntries(manifest).map((entry) => ({ ...entry, path: withSlashes(pathOf(folder, entry.path)) }))
    const fresh = await this.freshOf(entries)
    const isSame = fresh.size === 0 && mark === former.mark && linesOf(entries) === linesOf(former.entries)
    if (isSame && former.journal === undefined) return
    const journal = await this.replace(journalName, randomUUID(), former.journal)
    await this.demand(manifestName, former.tag)
    const tag = await this.putRecords([...fresh].filter(([file, sha256]) => this.differs(file, sha256)).map(([file]) => file))
    // Without a mark it would look whole when its manifest is there.
    if (mark !== '' && former.mark === '') await putObject(root + markName, Buffer.from('[]\n'))
    await list(root)
    await this.demand(journalName, journal)
    await this.replace(manifestName, linesOf(entries.map((entry) => this.asPut(entry, fresh))), tag)
    await this.putMark(mark)
    await this.removeLeft(new Set(entries.flatMap(({ files }) => files)))
    await removeObject(root + journalName)
  }

  async close(): Promise<void> {
    await removeTemporary(this.folder)
  }

  /** The hashes of the files that this run has written, be it with the same words: all others are as old as in the storage. */
  private async freshOf(entries: readonly ManifestEntry[]): Promise<ReadonlyMap<string, string>> {
    const found = await severally(entries.flatMap(({ files }) => files), async (file) => {
      const [path, known] = [join(this.folder, file), findKnown(this.root + file)]
      const state = await stateOf(path)
      if (!state || (known && isSameState(state, known))) return []
      const sha256 = await hashOf(path)
      return sha256 === undefined ? [] : [[file, sha256] as const]
    })
    return new Map(found.flat())
  }

  /** Returns the tag that the manifest has from here. */
  private async putRecords(changed: readonly string[]): Promise<string | undefined> {
    const { folder, root, former } = this
    const isReplaced = changed.some((file) => former.written.has(file))
    const tag = isReplaced ? await this.replace(manifestName, linesOf(former.entries.map(unsureOf(changed))), former.tag) : former.tag
    await severally(changed, async (file) => putObject(root + file, await readFile(join(folder, file))))
    return tag
  }

  /** Which shards there are is said when all is there. */
  private async putMark(mark: string): Promise<void> {
    if (mark === this.former.mark) return
    const path = this.root + markName
    await (mark === '' ? removeObject(path) : putObject(path, Buffer.from(mark)))
  }

  /** The storage's manifest says of sources on this machine where they lie, not the way from a folder that will be no more. */
  private async takeOver(isWhole: boolean, isLook: boolean): Promise<void> {
    const { folder, former: { mark, journal, ...former } } = this
    const entries = former.entries.map((entry) => ({ ...entry, path: placeBelow(folder, entry.path) }))
    if (entries.length > 0 || former.tag !== undefined) await writeFile(join(folder, manifestName), linesOf(entries))
    if (mark !== '') await writeFile(join(folder, markName), mark)
    if (isLook && journal !== undefined) await writeFile(join(folder, journalName), '')
    const files = entries.flatMap((entry) => entry.files).filter((file) => isWithin(folder, join(folder, file)))
    await severally(files, async (file) => {
      const state = findKnown(this.root + file)
      if (state) await this.standIn(file, state, isWhole)
    })
  }

  private async standIn(file: string, state: ObjectState, isWhole: boolean): Promise<void> {
    const path = join(this.folder, file)
    const written = this.former.written.get(file)
    const isFetched = isWhole || (written && !isSameState(written, state))
    await makeFolder(dirname(path))
    await writeFile(path, isFetched ? await fetched(this.root + file) : '')
    if (!isFetched) await truncate(path, state.bytes)
    await utimes(path, state.modified / 1000, state.modified / 1000)
  }

  /** Whether a file that this run has written is not in the storage already. */
  private differs(file: string, sha256: string): boolean {
    const [before, known] = [this.former.written.get(file), findKnown(this.root + file)]
    return !before || !known || before.sha256 !== sha256 || !isSameState(before, known)
  }

  /** @throws StorageError where an object is not what it was. */
  private async demand(name: string, tag: string | undefined): Promise<void> {
    if (await tagOf(this.root + name) !== tag) throw this.otherRun()
  }

  /** Puts an object in place of what it was, and returns its tag. */
  private async replace(name: string, text: string, former: string | undefined): Promise<string> {
    const tag = await replaceObject(this.root + name, Buffer.from(text), former)
    if (tag === undefined) throw this.otherRun()
    return tag
  }

  private otherRun(): StorageError {
    return new StorageError('E_STORAGE', `Another docket has written into ${this.root} meanwhile.`, 'Run it again; what was read is in the cache.')
  }

  /** An entry with the times at which the storage says that its files were put. One that holds an edit has no time: its hash decides. */
  private asPut(entry: ManifestEntry, fresh: ReadonlyMap<string, string>): ManifestEntry {
    const written = entry.written?.map((one, at) => {
      const file = entry.files[at] as string
      if (!fresh.has(file)) return one
      if (fresh.get(file) !== one.sha256) return { ...one, modified: 0 }
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

async function list(root: string): Promise<void> {
  for await (const _ of listKeys(addressOf(root))) continue
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
