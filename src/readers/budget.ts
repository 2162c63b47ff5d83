import { type Limits, defaultLimits, keepWithin, limitOf } from './limits.ts'

/** Counts what unpacking one file costs in all, with everything inside what is inside it. */
export class Budget {
  private bytes = 0
  private entries = 0

  constructor(readonly limits: Limits = defaultLimits) {}

  /** Whether nothing more may be unpacked: then going on would only repeat the same error. */
  get isSpent(): boolean {
    return this.bytes > limitOf(this.limits, 'unpacked') || this.entries > limitOf(this.limits, 'entries')
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
}
