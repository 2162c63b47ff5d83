/** Space that sets paragraphs apart, in points. */
const apart = 3

/** Tells whether space stands above each paragraph, from the spaces that each asks for, in points. */
export class Spacing {
  private below = 0

  isApart(before: number, after: number): boolean {
    const space = Math.max(before, this.below)
    this.below = after
    return space >= apart
  }
}
