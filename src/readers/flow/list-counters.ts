import type { List, ListLevel, Lists } from './lists.ts'
import { formatNumber } from './number-format.ts'

/** What stands before an entry of a list. */
export interface EntryNumber {
  /** As printed; `•` for any bullet; null where the level prints nothing. */
  readonly marker: string | null
  readonly level: number
}

/** Counts the entries of a document's lists, in the order of the document. */
export class ListCounters {
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(private readonly lists: Lists) {}

  /** The number of the next entry. A level that is not told is the one that has the paragraph's style. */
  next(id: string, level: number | undefined, style: string | undefined): EntryNumber | undefined {
    const list = this.lists.get(id)
    if (!list) return undefined
    const place = level ?? levelOfStyle(list, style) ?? 0
    const counts = this.countsOf(id, list)
    counts[place] = (counts[place] ?? startOf(list, place) - 1) + 1
    counts.length = place + 1
    return { marker: markerOf(list, place, counts), level: place }
  }

  private countsOf(id: string, { pattern, restarts }: List): (number | undefined)[] {
    let counts = this.counts.get(pattern)
    if (!counts) this.counts.set(pattern, (counts = []))
    if (this.begun.has(id)) return counts
    this.begun.add(id)
    for (const [place, start] of restarts) counts[place] = start - 1
    return counts
  }
}

function levelOfStyle({ levels }: List, style: string | undefined): number | undefined {
  return [...levels].find(([, level]) => style !== undefined && level.style === style)?.[0]
}

function startOf({ levels }: List, place: number): number {
  return levels.get(place)?.start ?? 1
}

function markerOf(list: List, place: number, counts: readonly (number | undefined)[]): string | null {
  const level = list.levels.get(place)
  if (!level || level.format === 'none') return null
  if (level.format === 'bullet') return '•'
  const text = level.text.replace(/%(?<place>[1-9])/g, (_, digit: string) => numberAt(list, Number(digit) - 1, counts, level))
  return text.trim() || null
}

function numberAt(list: List, place: number, counts: readonly (number | undefined)[], { isPlain }: ListLevel): string {
  const format = isPlain ? 'decimal' : (list.levels.get(place)?.format ?? 'decimal')
  return formatNumber(counts[place] ?? startOf(list, place), format)
}
