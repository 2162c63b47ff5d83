/** So many objects are asked for together: each answer takes its time on the way. */
const together = 32

/**
 * Does a piece of work for each of many, several at a time, and gives the results in their order. After one that fails none begins; the
 * first failure is thrown when all that were in hand have come to their end.
 */
export async function severally<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  const failures: unknown[] = []
  let next = 0
  const one = async (): Promise<void> => {
    while (next < items.length && failures.length === 0) {
      const at = next++
      try {
        results[at] = await work(items[at] as Item)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(together, items.length) }, one))
  if (failures.length > 0) throw failures[0]
  return results
}
