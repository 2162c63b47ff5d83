/** So many objects are asked for together: each answer takes its time on the way. */
const together = 32

/** Does a piece of work for each of many, several at a time, and gives the results in their order. The first that fails ends it. */
export async function severally<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  let isOver = false
  const one = async (): Promise<void> => {
    while (next < items.length && !isOver) {
      const at = next++
      results[at] = await work(items[at] as Item)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(together, items.length) }, one))
  } finally {
    isOver = true
  }
  return results
}
