/** The first items of a list, up to the one at which it ends; all where it ends at none. */
export function until<Item>(items: readonly Item[], ends: (item: Item, at: number) => boolean): Item[] {
  const end = items.findIndex(ends)
  return items.slice(0, end < 0 ? undefined : end)
}
