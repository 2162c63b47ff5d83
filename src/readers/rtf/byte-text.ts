import type { Fonts } from './fonts.ts'

/**
 * Collects the bytes of a run of characters, since a character may have several, and leaves out those that stand in for one that was read.
 */
export class ByteText {
  private readonly bytes: Buffer[] = []
  /** How many characters only stand in for one that was read. */
  private skip = 0

  constructor(private readonly fonts: Fonts) {}

  /** Takes note that so many characters stand in for one that was read. */
  standIn(count: number): void {
    this.skip = count
  }

  add(data: Buffer): void {
    const skipped = Math.min(this.skip, data.length)
    this.skip -= skipped
    if (skipped < data.length) this.bytes.push(data.subarray(skipped))
  }

  /** Whether a character that is told by name stands in for one that was read. */
  standsIn(): boolean {
    if (this.skip === 0) return false
    this.skip--
    return true
  }

  /** The characters so far, in the font with a number, which are then forgotten. */
  take(font: number): string {
    return this.bytes.length === 0 ? '' : this.fonts.decode(Buffer.concat(this.bytes.splice(0)), font)
  }
}
