import { DocketError, type ErrorCode } from '../text/errors.ts'
import type { Input } from './input.ts'
import type { DocumentRecords, Fate } from './read-all.ts'

/** A fate as it crosses from a worker, or lies in the cache: an error is its code and words. */
export type PlainFate = { readonly name: string } & (
  | DocumentRecords
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint: string } }
)

export function toPlain(fate: Fate): PlainFate {
  if ('records' in fate) return { name: fate.name, records: fate.records, text: fate.text }
  const { code, message, hint } = fate.error
  return { name: fate.name, error: { code, message, hint } }
}

export function fromPlain(plain: PlainFate, input: Input): Fate {
  if ('records' in plain) return { input, name: plain.name, records: plain.records, text: plain.text }
  return { input, name: plain.name, error: new DocketError(plain.error.code, plain.error.message, plain.error.hint) }
}

/**
 * The same bytes under another name; a record says its name in one place only, `source.file`.
 * @param readAs the input's name when it was read
 */
export function renamed(plain: PlainFate, readAs: string, inputName: string): PlainFate {
  if (readAs === inputName) return plain
  const name = inputName + plain.name.slice(readAs.length)
  if ('error' in plain) return { ...plain, name }
  return { ...plain, name, records: plain.records.map((record) => ({ ...record, source: { ...record.source, file: name } })) }
}
