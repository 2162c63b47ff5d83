import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DocketRecord } from '../../record/schema.ts'
import type { WriterEntry } from '../../writers/index.ts'
import { hashOfBytes } from '../disk/hash-of.ts'
import { pathOf } from '../disk/paths.ts'
import { WritingError, writeTexts } from '../disk/write-record.ts'
import { manifestName } from '../find/file-kinds.ts'
import type { Input } from '../find/input.ts'
import type { FileFate } from '../read/read-many.ts'
import type { ManifestEntry, WrittenFile } from './manifest-entry.ts'
import type { Manifest } from './manifest.ts'
import { OutputPlaces, markedPlace, placeOf, recordPlace } from './output-place.ts'
import type { Supply } from './supply.ts'
import { filesNow } from './written-file.ts'

/** The files of records below a folder: what they are called, and which of them are whose. */
export class RecordFiles {
  constructor(
    private readonly folder: string,
    private readonly manifest: Manifest,
    private readonly writers: readonly WriterEntry[],
    private readonly supply: Pick<Supply, 'isThere'>,
  ) {}

  /**
   * Writes the records of one file and returns their names below the folder, with what each holds.
   * @throws WritingError when one cannot be written.
   */
  async write({ input, fates, texts }: FileFate, path: string): Promise<Required<Pick<ManifestEntry, 'files' | 'written'>>> {
    const places = new OutputPlaces()
    const records = fates.flatMap((fate) => ('records' in fate ? fate.records.map((record) => ({ record, place: placeOf(fate) })) : []))
    const names: string[] = []
    const written: WrittenFile[] = []
    for (const [at, { record, place }] of records.entries()) {
      const files = await this.filesFor(places.next(recordPlace(place, record)), input, path)
      const held = texts[at] ?? await this.textsFor(record)
      const states = await writeTexts(this.folder, files, held)
      names.push(...files)
      written.push(...states.map((state, which) => ({ ...state, sha256: hashOfBytes(held[which] as string) })))
    }
    return { files: names, written }
  }

  /** The files of a record at a place, or beside it where the place is another source's that is still there. */
  async freeFiles(place: string, extensions: readonly string[], source: Pick<ManifestEntry, 'file' | 'path'>): Promise<string[]> {
    const files = extensions.map((extension) => `${place}.${extension}`)
    for (const file of files) {
      if (await this.isTaken(file, source.path)) return this.freeFiles(markedPlace(place, { name: source.file }), extensions, source)
    }
    return files
  }

  /**
   * Removes records that are not true any more.
   * @throws WritingError when they cannot be removed.
   */
  async remove(files: readonly string[]): Promise<void> {
    for (const file of files) {
      const path = join(this.folder, file)
      await rm(path, { force: true }).catch((error: unknown) => { throw new WritingError(path, { cause: error }) })
      await this.removeEmpty(dirname(file))
    }
  }

  /** Removes a folder below that of the records, and those above it, as far as nothing is left in them. */
  private async removeEmpty(way: string): Promise<void> {
    if (way === '.') return
    const isRemoved = await rmdir(join(this.folder, way)).then(() => true, () => false)
    if (isRemoved) await this.removeEmpty(dirname(way))
  }

  private textsFor(record: DocketRecord): Promise<string[]> {
    return Promise.all(this.writers.map(async ({ load }) => (await load()).file(record)))
  }

  private filesFor(place: string, input: Input, path: string): Promise<string[]> {
    return this.freeFiles(place, this.writers.map(({ extension }) => extension), { file: input.name, path })
  }

  /**
   * By another source that is still there or whose record was edited, or by the manifest, whose name is that of a source called `manifest`
   * as NDJSON.
   */
  private async isTaken(file: string, path: string): Promise<boolean> {
    const owner = this.manifest.ownerOf(file)
    if (owner === undefined || owner.path === path) return file === manifestName
    return await this.supply.isThere(pathOf(this.folder, owner.path)) || (await filesNow(this.folder, owner)).edited.includes(file)
  }
}
