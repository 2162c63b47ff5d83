import type { WarningCode } from '../vocabulary/warnings.ts'
import type { View } from './view.ts'

/** A value with the words it was read from, and the rule that read it. */
export class Grounded<T> {
  constructor(readonly value: T, readonly at: View, readonly rule?: string) {}

  by(rule: string): Grounded<T> {
    return this.rule === undefined ? new Grounded(this.value, this.at, rule) : this
  }
}

/** Words that were seen but not understood: null (or dropped from a list) in the record, and a warning with its place. */
export class Unread {
  constructor(readonly code: WarningCode, readonly message: string, readonly at: View) {}
}
