import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { hashOf } from '../disk/hash-of.ts'
import { isThere } from '../disk/is-there.ts'
import { isUrl, pathOf, placeBelow } from '../disk/paths.ts'
import type { ManifestEntry } from './manifest-entry.ts'
import { MergeFault, extractAgain } from './merge-fault.ts'
import { type Part, partIn } from './merge-part.ts'
import { type MergedShards, mergedShards } from './shard-marks.ts'
import { type FilesNow, filesNow } from './written-file.ts'

/** An input on its way from one folder of records into another. */
export interface Carried {
  /** The folder it comes from, where its files are. */
  readonly from: string
  /** With its path from the folder it goes to. */
  readonly entry: ManifestEntry
  /** Whether its source is seen from this machine. */
  readonly isInSight: boolean
  /** What has become of its files where it comes from. */
  readonly now: FilesNow
}

interface MergePlan {
  /** Each input once. */
  readonly carried: readonly Carried[]
  readonly shards: MergedShards
}

/** So many inputs are looked at together. */
const together = 64

/**
 * Looks at folders of records that are to become one; nothing is written.
 * @throws MergeFault where they do not fit together.
 */
export async function planMerge(folders: readonly string[], to: string): Promise<MergePlan> {
  const parts: Part[] = []
  for (const folder of new Set(folders.map((one) => (isUrl(one) ? one : join(one, '.'))))) parts.push(await partIn(folder, to))
  demandOneFingerprint(parts)
  const carried = new Map<string, Carried>()
  for (const { folder, entries } of parts) {
    for (let at = 0; at < entries.length; at += together) {
      for (const one of await Promise.all(entries.slice(at, at + together).map((entry) => carriedFrom(folder, entry, to)))) {
        const other = carried.get(one.entry.path)
        carried.set(one.entry.path, other ? await onlyOne(other, one) : one)
      }
    }
  }
  return { carried: [...carried.values()], shards: await mergedShards(to, parts.flatMap(({ shards = [] }) => shards)) }
}

function demandOneFingerprint(parts: readonly Part[]): void {
  const made = new Map<string, string>()
  for (const { folder, entries } of parts) for (const { fingerprint } of entries) if (!made.has(fingerprint)) made.set(fingerprint, folder)
  const [one, other] = [...made.values()]
  if (other === undefined) return
  throw new MergeFault(
    one === other ? `Not all records in ${one} were made by the same rules.` : `The records in ${one} and ${other} were not made by the same rules.`,
    'Extract again with one version of docket and the same options, formats and document types.',
  )
}

async function carriedFrom(from: string, entry: ManifestEntry, to: string): Promise<Carried> {
  const now = await filesNow(from, entry)
  // Where one file of a record was edited, docket leaves the others as they are, gone or not.
  const [gone] = now.edited.length > 0 ? [] : now.gone
  if (gone !== undefined) throw new MergeFault(`${join(from, gone)} is not there any more.`, extractAgain)
  const path = await wayTo(entry, from, to)
  return { from, now, entry: { ...entry, path }, isInSight: !isUrl(path) && await isThere(pathOf(to, path)) }
}

/** The way to a source from another folder of records: as the folder it was read for has it, or as the source was given. */
async function wayTo({ file, path }: ManifestEntry, from: string, to: string): Promise<string> {
  if (isUrl(path)) return path
  const source = resolve(from, path)
  return placeBelow(to, await isThere(source) ? source : resolve(file))
}

/** Of an input that two folders know: the one that says more, where both say the same. */
async function onlyOne(one: Carried, other: Carried): Promise<Carried> {
  const [rank, otherRank] = [one, other].map(rankOf) as [number, number]
  if (rank > 0 && otherRank > 0 && one.entry.sha256 !== other.entry.sha256) throw differs(one, other, 'read from other bytes')
  if (rank !== otherRank) return rank > otherRank ? one : other
  if (!isDeepStrictEqual(recordsOf(one), recordsOf(other))) throw differs(one, other, 'with other records')
  if (other.now.edited.length === 0) return one
  if (one.now.edited.length > 0 && !isDeepStrictEqual(await hashesNow(one), await hashesNow(other))) throw differs(one, other, 'edited in other ways')
  return other
}

/** A source that could not be opened says nothing of its bytes, one that failed nothing of its records. */
function rankOf({ entry: { sha256, status } }: Carried): number {
  if (sha256 === null) return 0
  return status === 'failed' ? 1 : 2
}

function recordsOf({ entry: { file, files, written, corrections } }: Carried): unknown[] {
  return [file, files, written?.map(({ sha256 }) => sha256), corrections]
}

function hashesNow({ from, entry: { files } }: Carried): Promise<(string | undefined)[]> {
  return Promise.all(files.map((file) => hashOf(join(from, file))))
}

function differs(one: Carried, other: Carried, how: string): MergeFault {
  return new MergeFault(
    `${one.entry.file} is in ${one.from} and in ${other.from}, ${how}.`,
    'Leave out the folder that is out of date, or extract all again, each part into an empty folder.',
  )
}
