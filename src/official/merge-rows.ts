import type { OfficialRow, OfficialValue } from './official.ts'

/** Makes one of rows that several sheets have of one inspection: of its authority, kind and day, and not against each other. */
export function mergeRows(rows: readonly OfficialRow[]): OfficialRow[] {
  const kept: OfficialRow[] = []
  const placesOf = new Map<string, number[]>()
  for (const row of rows) {
    const kind = `${row.authority} ${row.type}`
    const places = placesOf.get(kind) ?? []
    const at = places.find((place) => isSame(kept[place] as OfficialRow, row))
    if (at === undefined) placesOf.set(kind, [...places, kept.push(row) - 1])
    else kept[at] = merged(kept[at] as OfficialRow, row)
  }
  return kept
}

const dayFields = ['start', 'end', 'published'] as const

/** Rows that have no day in common are one only if they say the same. */
function isSame(one: OfficialRow, other: OfficialRow): boolean {
  const pairs = dayFields.map((field) => [one[field], other[field]] as const)
  if (pairs.some(([here, there]) => here !== null && there !== null && here !== there)) return false
  const [start, , published] = pairs
  const haveDay = [start, published].some((pair) => pair?.[0] && pair[0] === pair[1])
  if (haveDay) return one.values.every((value) => !contradicts(value, other.values))
  return isUndated(one) && isUndated(other) && saysOf(one) === saysOf(other)
}

function contradicts({ field, value }: OfficialValue, others: readonly OfficialValue[]): boolean {
  return others.some((other) => other.field === field && other.value !== value)
}

function isUndated({ start, published, hasUnreadDay }: OfficialRow): boolean {
  return start === null && published === null && !hasUnreadDay
}

function saysOf({ values }: OfficialRow): string {
  return values.map(({ field, value }) => `${field} ${value}`).sort().join()
}

function merged(one: OfficialRow, other: OfficialRow): OfficialRow {
  const added = other.values.filter(({ field }) => one.values.every((value) => value.field !== field))
  return {
    ...one, start: one.start ?? other.start, end: one.end ?? other.end, published: one.published ?? other.published,
    hasUnreadDay: one.hasUnreadDay || other.hasUnreadDay, values: [...one.values, ...added],
  }
}
