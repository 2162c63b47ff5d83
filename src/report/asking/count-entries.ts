/** Equal entries counted, in the order of their first appearance. */
export function countEntries<Entry extends object>(entries: readonly Entry[]): (Entry & { count: number })[] {
  const counted = new Map<string, Entry & { count: number }>()
  for (const entry of entries) {
    const name = JSON.stringify(entry)
    const known = counted.get(name)
    if (known) known.count++
    else counted.set(name, { ...entry, count: 1 })
  }
  return [...counted.values()]
}
