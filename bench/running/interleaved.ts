/** Work to be timed, and what makes ready for it, which is not. */
export interface Contestant<Result = number> {
  readonly prepare?: () => Promise<void>
  /** Returns milliseconds, or more that was measured. */
  readonly run: () => Promise<Result>
}

/** Runs several contestants in turn, again and again: what else the machine does then falls on all of them. Returns the results of each round. */
export async function inTurn<Result>(contestants: readonly Contestant<Result>[], rounds: number): Promise<Result[][]> {
  const all: Result[][] = []
  for (let round = 0; round < rounds; round++) {
    const results: Result[] = []
    for (const { prepare, run } of contestants) {
      await prepare?.()
      results.push(await run())
    }
    all.push(results)
  }
  return all
}

/** Times several contestants in turn. Returns for each the median of its ratios to the first one in the same round. */
export async function ratiosToFirst(contestants: readonly Contestant[], rounds: number): Promise<number[]> {
  const all = await inTurn(contestants, rounds)
  return contestants.map((_, at) => median(all.map((times) => (times[at] as number) / (times[0] as number))))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] as number : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
