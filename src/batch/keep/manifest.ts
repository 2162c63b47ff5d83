import { appendFile, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sweepDrafts } from '../disk/drafts.ts'
import { isThere } from '../disk/is-there.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { byBytes } from '../disk/paths.ts'
import { writeFileWhole } from '../disk/write-file.ts'
import { WritingError } from '../disk/write-record.ts'
import { manifestName } from '../find/file-kinds.ts'
import { type ManifestEntry, entryLine, parseEntries, withoutFile } from './manifest-entry.ts'

/** Entries of a run that is not over; a line torn by a power cut is left out. */
export const journalName = '.manifest.journal'

/** The manifest of a folder of records: `manifest.ndjson`, a line an input, and while a run goes on a journal beside it. */
export class Manifest {
  private readonly entries = new Map<string, ManifestEntry>()
  /** The path of the input that a written file is of. */
  private readonly owners = new Map<string, string>()
  private isChanged = false

  private constructor(private readonly folder: string) {}

  /** Opens a folder's manifest; what a run that was cut off has left is taken over and cleared away. */
  static async open(folder: string): Promise<Manifest> {
    const manifest = new Manifest(folder)
    if (await manifest.load()) await manifest.recover()
    return manifest
  }

  /** The same for whoever only looks; there is none where nothing is written. */
  static async look(folder: string | undefined): Promise<Manifest> {
    const manifest = new Manifest(folder ?? '')
    if (folder !== undefined) await manifest.load()
    return manifest
  }

  /** Whether a run has not come to its end in a folder. */
  static async isUnfinished(folder: string): Promise<boolean> {
    return isThere(join(folder, journalName))
  }

  find(path: string): ManifestEntry | undefined {
    return this.entries.get(path)
  }

  all(): ManifestEntry[] {
    return [...this.entries.values()]
  }

  /** The entry that a written file is of. */
  ownerOf(file: string): ManifestEntry | undefined {
    return this.entries.get(this.owners.get(file) ?? '')
  }

  /**
   * Says that the run is about to write. From here until the manifest is saved there is a journal.
   * @throws WritingError when the folder cannot be written.
   */
  async begin(): Promise<void> {
    if (!this.isChanged) await this.append('')
    this.isChanged = true
  }

  /** Notes an entry so that a run that is cut off can go on. */
  async note(entry: ManifestEntry): Promise<void> {
    await this.begin()
    await this.append(entryLine(entry))
    this.set(entry)
  }

  async forget(path: string): Promise<void> {
    await this.begin()
    this.drop(path)
  }

  /** Writes the manifest whole, in the order of the files' names, and ends the journal. A run that changed nothing writes nothing. */
  async save(): Promise<void> {
    if (!this.isChanged) return
    const sorted = this.all().sort((a, b) => byBytes(a.path, b.path))
    await writeFileWhole(join(this.folder, manifestName), sorted.map(entryLine).join(''))
    await rm(join(this.folder, journalName), { force: true })
    this.isChanged = false
  }

  /** Returns whether there is a journal. */
  private async load(): Promise<boolean> {
    const [kept = '', journal] = await Promise.all([manifestName, journalName].map((name) =>
      readFile(join(this.folder, name), 'utf8').catch(() => undefined)))
    for (const entry of parseEntries(`${kept}\n${journal ?? ''}`)) this.set(entry)
    return journal !== undefined
  }

  private async recover(): Promise<void> {
    await sweepDrafts(this.folder)
    this.isChanged = true
    await this.save()
  }

  private async append(line: string): Promise<void> {
    try {
      await makeFolder(this.folder)
      await appendFile(join(this.folder, journalName), line)
    } catch (error) {
      throw new WritingError(join(this.folder, journalName), { cause: error })
    }
  }

  /** A file belongs to the input that was noted last with it. */
  private set(entry: ManifestEntry): void {
    this.drop(entry.path)
    for (const file of entry.files) {
      const former = this.ownerOf(file)
      if (former) this.keepOthers(former, file)
      this.owners.set(file, entry.path)
    }
    this.entries.set(entry.path, entry)
  }

  private keepOthers(former: ManifestEntry, file: string): void {
    const rest = withoutFile(former, file)
    if (rest.files.length) this.entries.set(former.path, rest)
    else this.entries.delete(former.path)
  }

  private drop(path: string): void {
    for (const file of this.entries.get(path)?.files ?? []) if (this.owners.get(file) === path) this.owners.delete(file)
    this.entries.delete(path)
  }
}
