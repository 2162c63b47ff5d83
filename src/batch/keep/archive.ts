import { DocketError } from '../../text/errors.ts'
import type { WriterEntry } from '../../writers/index.ts'
import { correctionStates } from '../corrections/kept-corrections.ts'
import type { FileState } from '../disk/file-state.ts'
import { placeBelow } from '../disk/paths.ts'
import { fromPlain, renamed, toPlain } from '../fates/plain-fate.ts'
import type { Input } from '../find/input.ts'
import type { Stops } from '../read/in-pool.ts'
import { type BatchOptions, type FileFate, notRead } from '../read/read-many.ts'
import { documentsOf } from './corrections-of.ts'
import { type ToRead, toRead } from './duplicates.ts'
import { editedWords } from './edited-words.ts'
import { entryOf } from './entry-of.ts'
import { filesLeft } from './files-left.ts'
import { type ManifestEntry, unsure } from './manifest-entry.ts'
import { Manifest } from './manifest.ts'
import { orphansOf, pruneOrphan } from './orphans.ts'
import { RecordFiles } from './record-files.ts'
import { type Surveyed, isToRead } from './stale.ts'
import { type Supply, thisMachine } from './supply.ts'
import { survey } from './survey.ts'
import { type FilesNow, filesNow } from './written-file.ts'

export interface ArchiveOptions extends Omit<BatchOptions, 'order' | 'texts'> {
  /** This machine, if not told otherwise. */
  readonly supply?: Supply
  readonly folder: string
  /** What the folder is called, where that is not its path. */
  readonly shown?: string
  readonly writers: readonly WriterEntry[]
  /** Of readers, rules, schema and options. */
  readonly fingerprint: string
  /** Whether hashes decide what has changed, not size and time of change. */
  readonly verify: boolean
  /** Whether what failed is left alone as well, until it changes. */
  readonly leavesFailed?: boolean
}

/** What became of one file of an archive. */
export type ArchiveEvent =
  | { readonly kind: 'unchanged'; readonly input: Input; readonly entry: ManifestEntry; readonly files: FilesNow }
  | ({ readonly kind: 'read' } & FileFate)

/**
 * Reads files into a folder of records with a manifest. What has not changed since the last run is left alone, copies are read once, and
 * what was done is noted at once, so that a run that is cut off goes on where it was.
 * @throws WritingError when a record or the manifest cannot be written.
 */
export class Archive {
  private readonly files: RecordFiles
  private readonly supply: Supply
  /** Sources that this run has just looked at. */
  private readonly there = new Set<string>()

  private constructor(private readonly manifest: Manifest, private readonly options: ArchiveOptions) {
    this.supply = options.supply ?? thisMachine
    this.files = new RecordFiles(options.folder, manifest, options.writers, this.supply)
  }

  static async open(options: ArchiveOptions): Promise<Archive> {
    return new Archive(await Manifest.open(options.folder), options)
  }

  async *take(inputs: readonly Input[], stops?: Stops): AsyncGenerator<ArchiveEvent> {
    const all: Surveyed[] = []
    const corrections = await correctionStates(this.options.corrections)
    for await (const one of survey(inputs, { ...this.options, supply: this.supply, manifest: this.manifest, corrections })) {
      if (stops?.soon?.aborted) return
      all.push(one)
      if (isToRead(one)) continue
      const { input, entry, files } = one
      this.there.add(placeBelow(this.options.folder, input.path))
      yield entry ? { kind: 'unchanged', input, entry, files } : { kind: 'read', ...leftFor(input, this.shown, files) }
    }
    const wanted = await toRead(all, this.supply)
    if (wanted.distinct.length > 0) yield* this.readChanged(wanted, stops)
    for (const { input, entry } of all) if (entry) await this.noteFirst(entry, wanted.firsts.get(input))
  }

  /** Entries of the manifest whose source has gone. */
  async orphans(): Promise<ManifestEntry[]> {
    return orphansOf({ folder: this.options.folder, manifest: this.manifest }, this.there, this.supply)
  }

  /** Hashes of documents that have corrections and that no input holds. */
  async uncorrected(): Promise<string[]> {
    const held = new Set(this.manifest.all().flatMap(documentsOf))
    return [...(await correctionStates(this.options.corrections)).keys()].filter((sha256) => !held.has(sha256))
  }

  /** Removes an orphan's records, unless one of them was edited; returns those. */
  async prune(orphan: ManifestEntry): Promise<readonly string[]> {
    const { options: { folder, verify }, manifest, files } = this
    return pruneOrphan(orphan, { folder, manifest, files }, verify)
  }

  private get shown(): string {
    return this.options.shown ?? this.options.folder
  }

  async close(): Promise<void> {
    await this.manifest.save()
  }

  private async *readChanged({ distinct, copies, firsts }: ToRead, stops?: Stops): AsyncGenerator<ArchiveEvent> {
    const states = new Map(distinct.map(({ input, state }) => [input, state]))
    const texts = this.options.writers.map(({ id }) => id)
    await this.manifest.begin()
    for await (const fate of this.supply.read([...states.keys()], { ...this.options, order: 'done', texts }, stops)) {
      yield await this.keep(fate, states.get(fate.input) as FileState, firsts.get(fate.input))
      for (const { input, state } of copies.get(fate.input) ?? []) yield await this.keep(asCopy(fate, input), state, fate.input)
    }
  }

  /** A file that is left alone may be a copy of one that was not there, or could not be hashed, when it was read. */
  private async noteFirst(entry: ManifestEntry, first: Input | undefined): Promise<void> {
    if (first && first.name !== entry.duplicateOf) await this.manifest.note({ ...entry, duplicateOf: first.name })
  }

  private async keep(fate: FileFate, state: FileState, first: Input | undefined): Promise<ArchiveEvent> {
    const path = placeBelow(this.options.folder, fate.input.path)
    const former = this.manifest.find(path)
    // Reading took its time: somebody may have edited a record meanwhile.
    const now = former && await filesNow(this.options.folder, former)
    if (now && now.edited.length > 0) return { kind: 'read', ...leftFor(fate.input, this.shown, now) }
    if (former) await this.manifest.note(unsure(former))
    const fresh = await this.files.write(fate, path)
    const { files, written } = filesLeft(fate, former, fresh)
    await this.files.remove(former?.files.filter((file) => !files.includes(file)) ?? [])
    await this.manifest.note({
      ...entryOf(fate), ...state, path, duplicateOf: first?.name ?? null, files, written, fingerprint: this.options.fingerprint,
    })
    return { kind: 'read', ...fate }
  }
}

/** The fate of a file whose records would be written over what somebody edited. */
function leftFor(input: Input, folder: string, { edited }: FilesNow): FileFate {
  return notRead(input, new DocketError(
    'E_EDITED', `The file would be read again, but ${editedWords(edited, folder)}`,
    'Move it elsewhere or delete it, and extract again.',
  ))
}

/** The same bytes under another name. */
function asCopy(fate: FileFate, copy: Input): FileFate {
  const fates = fate.fates.map((one) => fromPlain(renamed(toPlain(one), fate.input.name, copy.name), copy))
  return { ...fate, input: copy, reused: true, milliseconds: 0, fates, texts: [] }
}
