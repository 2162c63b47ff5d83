import { dirname, extname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { hashOf } from '../disk/hash-of.ts'
import { isThere } from '../disk/is-there.ts'
import { commonFolder, isUrl, isWithin, pathOf } from '../disk/paths.ts'
import { copyFiles } from '../disk/write-record.ts'
import { firstsOf } from './firsts.ts'
import { type ManifestEntry, type WrittenFile, unsure } from './manifest-entry.ts'
import { Manifest } from './manifest.ts'
import type { Carried } from './merge-plan.ts'
import { orphansOf, pruneOrphan } from './orphans.ts'
import { RecordFiles } from './record-files.ts'
import { type FilesNow, filesNow } from './written-file.ts'

/** What became of one input of a merge. */
export interface MergeEvent {
  /** `left` where what somebody edited would be written over. */
  readonly kind: 'copied' | 'unchanged' | 'left'
  readonly entry: ManifestEntry
  /** Its files in the folder of all; of what was left, `edited` are those that would be written over. */
  readonly files: FilesNow
}

/** An input, and what is to be done about it. */
interface Step extends MergeEvent {
  readonly from: Carried
  readonly former: ManifestEntry | undefined
}

/** So many inputs are copied together. */
const together = 32

/**
 * Joins the records of several folders in one, whose manifest is what one run over all sources would have written. What is there already
 * is left alone, and what was done is noted at once, so that a merge that is cut off goes on where it was.
 * @throws WritingError when a record or the manifest cannot be written.
 */
export class Merge {
  private readonly files: RecordFiles
  private readonly paths: ReadonlySet<string>
  /** The folder of all sources of what is merged that are seen from this machine. */
  private readonly seen: string | undefined

  private constructor(private readonly folder: string, private readonly carried: readonly Carried[], private readonly manifest: Manifest) {
    this.seen = folderSeen(folder, carried)
    this.paths = new Set(carried.map(({ entry }) => entry.path))
    const sources = new Set([...this.paths].map((path) => pathOf(folder, path)))
    this.files = new RecordFiles(folder, manifest, [], { isThere: async (path) => sources.has(path) || this.isNotGone(path) })
  }

  static async open(folder: string, carried: readonly Carried[]): Promise<Merge> {
    return new Merge(folder, carried, await Manifest.open(folder))
  }

  async *take(stop?: AbortSignal): AsyncGenerator<MergeEvent> {
    const kept = await this.keptEntries()
    const firsts = await firstsOf([...this.carried.map(({ entry }) => entry), ...kept], ({ path, bytes, sha256 }) => {
      const source = pathOf(resolve(this.folder), path)
      return { path: source, bytes, hash: () => sha256 ?? hashOf(source) }
    })
    const duplicateOf = (entry: ManifestEntry): string | null => firsts.get(entry)?.file ?? null
    for (let at = 0; at < this.carried.length; at += together) {
      if (stop?.aborted) return
      yield* this.takeAll(this.carried.slice(at, at + together), duplicateOf)
    }
    for (const entry of kept) await this.note({ ...entry, duplicateOf: duplicateOf(entry) }, entry)
  }

  /** Entries of the folder that none of those merged has, and whose source has gone. */
  async orphans(): Promise<ManifestEntry[]> {
    const { folder, manifest } = this
    return orphansOf({ folder, manifest }, this.paths, { isThere: (path) => this.isNotGone(path) })
  }

  /** Removes an orphan's records, unless one of them was edited; returns those. */
  async prune(orphan: ManifestEntry): Promise<readonly string[]> {
    const { folder, manifest, files } = this
    return pruneOrphan(orphan, { folder, manifest, files })
  }

  async close(): Promise<void> {
    await this.manifest.save()
  }

  /** What lies elsewhere cannot be looked at from here, and is not taken for gone: only what lay among sources that are seen has gone. */
  private async isNotGone(path: string): Promise<boolean> {
    const { seen } = this
    return seen === undefined || isUrl(path) || !isWithin(seen, resolve(path)) || isThere(path)
  }

  /** What the folder knows of other sources that are there: one of them may have the same bytes. */
  private async keptEntries(): Promise<ManifestEntry[]> {
    const gone = new Set(await this.orphans())
    return this.manifest.all().filter((entry) => !this.paths.has(entry.path) && !gone.has(entry))
  }

  private async *takeAll(carried: readonly Carried[], duplicateOf: (entry: ManifestEntry) => string | null): AsyncGenerator<MergeEvent> {
    const formers = await Promise.all(carried.map(({ entry }) => this.formerOf(entry)))
    const steps: Step[] = []
    for (const [at, from] of carried.entries()) {
      const step = await this.stepFor(from, formers[at], duplicateOf(from.entry))
      // Its places are its own from here, and nobody is sure of what they hold.
      if (step.kind === 'copied') await this.manifest.note(unsure(step.entry))
      steps.push(step)
    }
    const done = await Promise.allSettled(steps.map((step) => (step.kind === 'copied' ? this.copy(step) : step.entry)))
    for (const [at, one] of done.entries()) {
      if (one.status === 'rejected') throw one.reason
      const step = steps[at] as Step
      if (step.kind !== 'left') await this.note(one.value, step.former)
      yield { kind: step.kind, entry: one.value, files: step.files }
    }
  }

  private async formerOf({ path }: ManifestEntry): Promise<Former | undefined> {
    const entry = this.manifest.find(path)
    return entry && { entry, now: await filesNow(this.folder, entry) }
  }

  private async stepFor(from: Carried, former: Former | undefined, duplicateOf: string | null): Promise<Step> {
    const files = await this.placesFor(from.entry)
    const entry = { ...from.entry, duplicateOf, files }
    const step = { from, former: former?.entry, entry }
    if (!former) return { ...step, kind: 'copied', files: inPlaces(from, files) }
    const { entry: { written }, now } = former
    if (await this.hasThese(from, files, former)) return { ...step, kind: 'unchanged', entry: { ...entry, written }, files: now }
    const lost = await this.lostBy(from, files, now)
    if (lost.length > 0) return { ...step, kind: 'left', entry: former.entry, files: { ...now, edited: lost } }
    return { ...step, kind: 'copied', files: inPlaces(from, files) }
  }

  /** Where an input's files go: where they are, or beside that where a place is another source's. */
  private async placesFor(entry: ManifestEntry): Promise<string[]> {
    const places = new Map<string, string[]>()
    for (const file of entry.files) places.set(placeIn(file), [...(places.get(placeIn(file)) ?? []), file])
    const free = new Map<string, string>()
    for (const [place, files] of places) {
      const targets = await this.files.freeFiles(place, files.map((file) => extname(file).slice(1)), entry)
      for (const [at, file] of files.entries()) free.set(file, targets[at] as string)
    }
    return entry.files.map((file) => free.get(file) as string)
  }

  /** Whether the folder has an input's records already, edits with them. */
  private async hasThese({ from, entry, now: { edited } }: Carried, files: readonly string[], former: Former): Promise<boolean> {
    const { entry: { files: formerFiles, written }, now } = former
    if (!written || (now.gone.length > 0 && now.edited.length === 0)) return false
    if (!isDeepStrictEqual([files, hashesIn(entry.written)], [formerFiles, hashesIn(written)])) return false
    const same = await Promise.all(edited.map((file) => this.isSame(join(from, file), files[entry.files.indexOf(file)])))
    return same.every(Boolean)
  }

  /** What somebody edited in the folder, and would be written over by something else, or removed. */
  private async lostBy({ from, entry }: Carried, files: readonly string[], { edited }: FilesNow): Promise<string[]> {
    const same = await Promise.all(edited.map((file) => this.isSame(join(from, entry.files[files.indexOf(file)] ?? ''), file)))
    return edited.filter((_, at) => !same[at])
  }

  private async isSame(path: string, file: string | undefined): Promise<boolean> {
    const hash = await hashOf(path)
    return hash !== undefined && hash === await hashOf(join(this.folder, file ?? ''))
  }

  /** Copies an input's files, and returns its entry. What was edited keeps the hash of what docket wrote. */
  private async copy({ from: { from, entry: { files: sources, written }, now }, former, entry }: Step): Promise<ManifestEntry> {
    const wanted = sources.flatMap((source, at) => (now.gone.includes(source) ? [] : [at]))
    const [to, of] = [wanted.map((at) => entry.files[at] as string), wanted.map((at) => join(from, sources[at] as string))]
    const states = await copyFiles(this.folder, to, of)
    await this.files.remove(former?.files.filter((file) => !entry.files.includes(file)) ?? [])
    return {
      ...entry,
      written: written?.map((one, at): WrittenFile => {
        const state = now.asWritten.includes(sources[at] as string) ? states[wanted.indexOf(at)] : undefined
        return state ? { ...state, sha256: one.sha256 } : one
      }),
    }
  }

  private async note(entry: ManifestEntry, former: ManifestEntry | undefined): Promise<void> {
    if (!isDeepStrictEqual(entry, former)) await this.manifest.note(entry)
  }
}

/** What the folder of all knows of an input so far. */
interface Former {
  readonly entry: ManifestEntry
  readonly now: FilesNow
}

function folderSeen(folder: string, carried: readonly Carried[]): string | undefined {
  const folders = new Set(carried.flatMap(({ entry, isInSight }) => (isInSight ? [dirname(resolve(folder, entry.path))] : [])))
  return folders.size > 0 ? commonFolder([...folders]) : undefined
}

/** A file's name without its format. */
function placeIn(file: string): string {
  return file.slice(0, file.length - extname(file).length)
}

function hashesIn(written: ManifestEntry['written']): readonly string[] | undefined {
  return written?.map(({ sha256 }) => sha256)
}

/** What has become of an input's files, under the names that they get. */
function inPlaces({ entry, now: { gone, edited, asWritten } }: Carried, files: readonly string[]): FilesNow {
  const names = (sources: readonly string[]): string[] => sources.map((source) => files[entry.files.indexOf(source)] as string)
  return { gone: names(gone), edited: names(edited), asWritten: names(asWritten) }
}
