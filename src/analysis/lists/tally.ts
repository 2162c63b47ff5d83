import { ascending } from './order.ts'

/** How often each value occurs: the most frequent first, equals by name. */
export function tally(values: Iterable<string>): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || ascending(a, b))
}
