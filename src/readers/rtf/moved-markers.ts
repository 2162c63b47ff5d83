/** Gives the numbers of deleted entries to those after them: the file keeps each entry's number as it was before the deletion. */
export class MovedMarkers {
  /** By list and level, in order, the numbers that no entry has yet. */
  private readonly freed = new Map<number, string[][]>()

  free(list: number, level: number, marker: string): void {
    this.numbersOf(list, level).push(marker)
  }

  /** The number of an entry that stays. */
  moveUp(list: number, level: number, marker: string): string {
    const numbers = this.numbersOf(list, level)
    if (numbers.length === 0) return marker
    numbers.push(marker)
    return numbers.shift() ?? marker
  }

  /** Entries below one begin to count anew. */
  private numbersOf(list: number, level: number): string[] {
    const levels = this.freed.get(list) ?? []
    this.freed.set(list, levels)
    levels.length = Math.min(levels.length, level + 1)
    return (levels[level] ??= [])
  }
}
