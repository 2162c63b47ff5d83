import { readFileSync } from 'node:fs'
import { itemOf } from '../src/analysis/records/evidence-item.ts'
import type { RecordSet } from '../src/analysis/record-set.ts'
import type { Link } from '../src/follow/links.ts'
import { threadsOf } from '../src/follow/threads.ts'

/** A passage, or the sentence of it that was judged. */
export interface Place {
  /** The hash of the file's bytes. */
  readonly source: string
  readonly file: string
  readonly pointer: string
  readonly start?: number | null
  readonly end?: number | null
}

/** An action and a later passage, and whether they are about one matter. */
export interface Pair {
  readonly id: number
  readonly earlier: Place
  readonly later: Place
  readonly label: 'same' | 'not'
  readonly kind?: string | null
}

export function pairsIn(path: string | URL): readonly Pair[] {
  return JSON.parse(readFileSync(path, 'utf8')) as readonly Pair[]
}

export function isSame({ label }: Pair): boolean {
  return label === 'same'
}

/** All links that are shown of a set of records, and which of them is that of a pair. */
export function shownLinks(set: RecordSet): { readonly count: number; linkOf(pair: Pair): Link | undefined } {
  const sources = new Map(set.records.map(({ key, record }) => [key, record.source.sha256]))
  const sideOf = ({ record, pointer }: Link['earlier']): string => `${sources.get(record)} ${pointer}`
  const links = new Map(threadsOf(set).flatMap(({ links }) => links).map((link) => [`${sideOf(link.earlier)} ${sideOf(link.later)}`, link]))
  const sideOfPair = ({ source, pointer }: Place): string => `${source} ${itemOf(pointer)}`
  return { count: links.size, linkOf: ({ earlier, later }) => links.get(`${sideOfPair(earlier)} ${sideOfPair(later)}`) }
}
