import type { DocketRecord } from '../record/schema.ts'
import { DocketError, type ErrorCode } from '../text/errors.ts'
import type { Fate } from './read-all.ts'
import type { Input } from './input.ts'

/** A fate as it crosses from a worker, or lies in the cache: an error is its code and words. */
export type PlainFate = { readonly name: string } & (
  | { readonly records: readonly DocketRecord[] }
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint: string } }
)

export function toPlain(fate: Fate): PlainFate {
  if ('records' in fate) return { name: fate.name, records: fate.records }
  const { code, message, hint } = fate.error
  return { name: fate.name, error: { code, message, hint } }
}

/**
 * A fate of this input. What was read under another name says so in one place only, `source.file`, which is written anew.
 * @param readAs the input's name when it was read
 */
export function fromPlain(plain: PlainFate, input: Input, readAs: string): Fate {
  const name = input.name + plain.name.slice(readAs.length)
  if ('error' in plain) return { input, name, error: new DocketError(plain.error.code, plain.error.message, plain.error.hint) }
  return { input, name, records: plain.records.map((record) => (record.source.file === name ? record : { ...record, source: { ...record.source, file: name } })) }
}
