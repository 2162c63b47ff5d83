import { DocketError, type ErrorCode } from '../../text/errors.ts'
import type { Input } from '../find/input.ts'
import type { DocumentRecords, Fate } from './fates-of.ts'

/** An error as it crosses from a worker, or lies in the cache: its code and words. */
export interface PlainError {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
  /** Of a fault of docket itself: where it happened. */
  readonly stack?: string
}

/** The same of a fate. */
export type PlainFate = { readonly name: string } & (DocumentRecords | { readonly error: PlainError })

export function toPlain(fate: Fate): PlainFate {
  if ('records' in fate) return { name: fate.name, records: fate.records, text: fate.text, pageRuns: fate.pageRuns }
  return { name: fate.name, error: plainError(fate.error) }
}

export function plainError({ code, message, hint, cause }: DocketError): PlainError {
  return { code, message, hint, ...(code === 'E_INTERNAL' && cause instanceof Error && { stack: cause.stack }) }
}

export function errorOf({ code, message, hint, stack }: PlainError): DocketError {
  return new DocketError(code, message, hint, stack === undefined ? undefined : { cause: Object.assign(new Error(message), { stack }) })
}

export function fromPlain(plain: PlainFate, input: Input): Fate {
  if ('records' in plain) return { input, name: plain.name, records: plain.records, text: plain.text, pageRuns: plain.pageRuns }
  return { input, name: plain.name, error: errorOf(plain.error) }
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
