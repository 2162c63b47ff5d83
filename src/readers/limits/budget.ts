import { type Limits, defaultLimits, keepWithin, limitOf } from './limits.ts'

/** Counts what reading one file costs in all, with everything inside what is inside it. */
export class Budget {
  private bytes = 0
  private entries = 0
  private characters = 0

  constructor(readonly limits: Limits = defaultLimits) {}

  /** Whether nothing more may be read: then going on would only repeat the same error. */
  get isSpent(): boolean {
    return this.bytes > limitOf(this.limits, 'unpacked') || this.entries > limitOf(this.limits, 'entries')
      || this.characters > limitOf(this.limits, 'texts')
  }

  /** @throws DocketError when the file holds too many files. */
  countEntries(count: number): void {
    this.entries += count
    keepWithin(this.limits, 'entries', this.entries)
  }

  /** @throws DocketError when all that was unpacked is too much. */
  countBytes(count: number): void {
    this.bytes += count
    keepWithin(this.limits, 'unpacked', this.bytes)
  }

  /** @throws DocketError when a document, or all of them, have too much text. */
  countCharacters(count: number): void {
    keepWithin(this.limits, 'text', count)
    this.characters += count
    keepWithin(this.limits, 'texts', this.characters)
  }
}
