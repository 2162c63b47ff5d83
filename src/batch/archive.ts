import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocketRecord } from '../record/schema.ts'
import type { Writer } from '../writers/define-writer.ts'
import { findCopies } from './duplicates.ts'
import type { Input } from './input.ts'
import { Manifest, type ManifestEntry } from './manifest.ts'
import { OutputPlaces, placeOf, recordPlace } from './output-place.ts'
import { placeBelow } from './place.ts'
import { fromPlain, toPlain } from './plain-fate.ts'
import { type BatchOptions, type FileFate, readMany } from './read-many.ts'
import { stateOf, unchangedEntry } from './stale.ts'
import { writeRecord } from './write-record.ts'

export interface ArchiveOptions extends Omit<BatchOptions, 'order'> {
  readonly folder: string
  readonly writers: readonly Writer[]
  /** Of readers, rules, schema and options. */
  readonly fingerprint: string
  /** Whether hashes decide what has changed, not size and time of change. */
  readonly verify: boolean
}

/** What became of one file of an archive. */
export type ArchiveEvent =
  | { readonly kind: 'unchanged'; readonly input: Input; readonly entry: ManifestEntry }
  | ({ readonly kind: 'read' } & FileFate)

/**
 * Reads files into a folder of records with a manifest. What has not changed since the last run is left alone, copies are read once, and
 * what was done is noted at once, so that a run that is cut off goes on where it was.
 * @throws WritingError when a record or the manifest cannot be written.
 */
export class Archive {
  private readonly places = new OutputPlaces()

  private constructor(private readonly manifest: Manifest, private readonly options: ArchiveOptions) {}

  static async open(options: ArchiveOptions): Promise<Archive> {
    return new Archive(await Manifest.open(options.folder), options)
  }

  async *take(inputs: readonly Input[], signal?: AbortSignal): AsyncGenerator<ArchiveEvent> {
    const changed: Input[] = []
    for (const input of inputs) {
      const entry = await unchangedEntry(input, { ...this.options, manifest: this.manifest })
      if (entry) yield { kind: 'unchanged', input, entry }
      else changed.push(input)
    }
    const { inputs: distinct, copies } = await findCopies(changed)
    for await (const fate of readMany(distinct, { ...this.options, order: 'done' }, signal)) {
      yield await this.keep(fate, null)
      for (const copy of copies.get(fate.input) ?? []) yield await this.keep(asCopy(fate, copy), fate.input.name)
    }
  }

  /** Entries of the manifest whose source is not among the inputs any more. */
  orphans(inputs: readonly Input[]): ManifestEntry[] {
    const known = new Set(inputs.map(({ name }) => name))
    return this.manifest.all().filter(({ file }) => !known.has(file))
  }

  /** Removes an orphan's records. */
  async prune({ file, files }: ManifestEntry): Promise<void> {
    for (const record of files) await rm(join(this.options.folder, record), { force: true })
    this.manifest.forget(file)
  }

  async close(): Promise<void> {
    await this.manifest.save()
  }

  private async keep(fate: FileFate, duplicateOf: string | null): Promise<ArchiveEvent> {
    const files: string[] = []
    const records = fate.fates.flatMap((one) => ('records' in one ? one.records.map((record) => ({ record, place: placeOf(one) })) : []))
    for (const { record, place } of records) files.push(...(await this.write(record, place)))
    const failed = fate.fates.find((one) => 'error' in one)
    await this.manifest.note({
      file: fate.input.name, sha256: fate.sha256, ...(await stateOf(fate.input)), status: failed ? 'failed' : 'read', error: failed && 'error' in failed ? failed.error.code : null,
      duplicateOf, milliseconds: fate.milliseconds, parts: records.length, warnings: records.reduce((sum, { record }) => sum + record.warnings.length, 0), files,
      fingerprint: this.options.fingerprint,
    })
    return { kind: 'read', ...fate }
  }

  private async write(record: DocketRecord, place: string): Promise<string[]> {
    const paths = await writeRecord(this.options.folder, this.places.next(recordPlace(place, record)), record, this.options.writers)
    return paths.map((path) => placeBelow(this.options.folder, path))
  }
}

/** The same bytes under another name. */
function asCopy(fate: FileFate, copy: Input): FileFate {
  return { ...fate, input: copy, reused: true, milliseconds: 0, fates: fate.fates.map((one) => fromPlain(toPlain(one), copy, fate.input.name)) }
}
