import { formatNumber } from '../flow/number-format.ts'
import type { XmlElement } from '../xml/walk-xml.ts'

/** How the entries of one level of a list are marked. */
export interface ListLevel {
  readonly isBullet: boolean
  /** `1`, `a`, `A`, `i`, `I`; empty where nothing is counted. */
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many of the upper levels' numbers are printed too. */
  readonly display: number
}

/** The levels of a list from 1, as the file counts them. */
export type ListStyle = ReadonlyMap<number, ListLevel>

const formats: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }

export function listLevel(element: XmlElement, isBullet: boolean): ListLevel {
  return {
    isBullet,
    format: element.attribute('num-format') ?? '',
    prefix: element.attribute('num-prefix') ?? '',
    suffix: element.attribute('num-suffix') ?? '',
    start: Number.parseInt(element.attribute('start-value') ?? '1', 10) || 0,
    display: Number.parseInt(element.attribute('display-levels') ?? '1', 10) || 1,
  }
}

/** The level of a style for lists at a depth from 1: a list within another may have a style of its own that begins with its own level. */
export function levelAt(style: ListStyle | undefined, depth: number): number {
  return Math.max(0, ...[...(style?.keys() ?? [])].filter((level) => level <= depth))
}

/** What stands before an entry of a level, given the counts of the entries that it stands in and its own; null for nothing. */
export function markerOf(style: ListStyle | undefined, place: number, allCounts: readonly number[]): string | null {
  const level = style?.get(place)
  const counts = allCounts.slice(-place)
  if (!style || !level) return null
  if (level.isBullet) return '•'
  if (level.format === '') return null
  const shown = counts.map((count, at) => formatNumber(count, formats[style.get(at + 1)?.format ?? ''] ?? 'decimal'))
  const printed = shown.slice(-Math.min(level.display, counts.length)).join('.')
  return `${level.prefix}${printed}${level.suffix}`.trim()
}
