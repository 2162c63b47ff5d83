import type { CorrectionWords } from '../../../corrections/schema.ts'
import { kindOfField, resolvePointer } from '../../../record/pointer.ts'
import type { DocketRecord, Evidence } from '../../../record/schema.ts'
import type { AskedEdit } from '../../../review/change.ts'
import { readSelected } from '../../../selected/read-selected.ts'
import { readWritten } from '../../../selected/read-written.ts'
import { buildDoc } from '../../../text/build-doc.ts'
import type { Doc, Span } from '../../../text/doc.ts'
import { clean } from '../../../text/fold.ts'
import { View } from '../../../text/view.ts'
import { choices } from './choices.ts'
import { placed } from './placed.ts'

/** What a person gives a field: its value with the words that say so; or why that is none. */
export type Given =
  | { readonly is: unknown; readonly words?: readonly CorrectionWords[] }
  | { readonly message: string }

/** Reads what a person asks for a field of a record, from words of its document or from what he wrote himself. */
export function givenValue({ pointer, text, words }: AskedEdit, record: DocketRecord, doc: Doc): Given {
  if (pointer === '/documentType') return text === undefined ? { message: 'A type is chosen from the list.' } : { is: text }
  if (words && (words.start > words.end || words.end > doc.text.length)) return { message: 'The document has no such words.' }
  const selected = words && viewOf(words, record, doc)
  if (text !== undefined) return written(pointer, text, selected ?? formerWords(pointer, record, doc), record)
  if (!selected || selected.isEmpty) return { message: 'Select the words that say it.' }
  const read = readSelected(pointer, selected, record)
  if ('message' in read) return read
  return { is: read.value, words: read.words.map(({ pointer: at, ...span }) => placed(span, doc, at)) }
}

/** The words that were selected, as far as they are the document's own. */
function viewOf({ start, end }: Span, { source: { part } }: DocketRecord, doc: Doc): View {
  const whole = part ?? { start: 0, end: doc.text.length }
  return new View(doc, Math.max(start, whole.start), Math.max(whole.start, Math.min(end, whole.end))).trim()
}

/** A value that a person wrote or chose; the words that say so are those that he selected, or those that it was read from. */
function written(pointer: string, text: string, at: View | undefined, record: DocketRecord): Given {
  if (!at || at.isEmpty) return { message: 'Select the words that say it.' }
  const value = meaning(pointer, text, at, record)
  return 'message' in value ? value : { ...value, words: [placed(at, at.doc)] }
}

/** Fields whose value is whatever a person says that is printed there. */
const asWritten = /\/(?:name|phone|email)$/

function meaning(pointer: string, text: string, at: View, record: DocketRecord): { is: unknown } | { message: string } {
  const chosen = choices[kindOfField(pointer)]
  if (chosen) return chosen.includes(text) ? { is: text } : { message: `It is one of ${chosen.join(', ')}.` }
  const parts = readWritten(pointer, dated(pointer, text, record), at.value)
  if (parts) return 'message' in parts ? parts : { is: parts.value }
  const read = readSelected(pointer, View.whole(buildDoc([{ kind: 'paragraph', text: text.trim(), page: null }], null)), record)
  if ('message' in read) return asWritten.test(pointer) && text.trim() !== '' ? { is: clean(text) } : { message: read.message }
  return { is: pointer === '/authority' ? { ...(read.value as object), printed: at.value } : read.value }
}

/** An earlier inspection keeps what it is called where nothing but its date is written. */
function dated(pointer: string, text: string, record: DocketRecord): string {
  const { what } = (resolvePointer(record, pointer) ?? {}) as { readonly what?: string }
  const isDate = /^(?:\d{4}(?:-\d{2}){0,2}|(?:\d{1,2} )?\p{L}{3,9} \d{4})$/u.test(text.trim())
  return isDate && what !== undefined ? `date ${text.trim()}, what ${what}` : text
}

/** The words that a value, or what it is a part of, was read from. */
function formerWords(pointer: string, record: DocketRecord, doc: Doc): View | undefined {
  if (pointer === '' || resolvePointer(record, pointer) === undefined) return undefined
  const entry: Evidence | undefined = record.evidence.find((one) => one.pointer === pointer)
  return entry ? new View(doc, entry.start, entry.end) : formerWords(pointer.slice(0, pointer.lastIndexOf('/')), record, doc)
}
