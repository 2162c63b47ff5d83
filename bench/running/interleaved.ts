/** Work to be timed, and what makes ready for it, which is not. */
export interface Contestant {
  readonly prepare?: () => Promise<void>
  /** Returns milliseconds. */
  readonly run: () => Promise<number>
}

/**
 * Times several contestants in turn, again and again: what else the machine does then falls on all of them. Returns for each the median of
 * its ratios to the first one in the same round.
 */
export async function ratiosToFirst(contestants: readonly Contestant[], rounds: number): Promise<number[]> {
  const ratios = contestants.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    let first = 0
    for (const [at, { prepare, run }] of contestants.entries()) {
      await prepare?.()
      const milliseconds = await run()
      if (at === 0) first = milliseconds
      ratios[at]?.push(milliseconds / first)
    }
  }
  return ratios.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] as number : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
