import { resolvePointer } from '../../record/pointer.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { MarkData, TextData } from '../page-data.ts'
import { inWords } from './in-words.ts'

/** The text of a record's document, and where in it each value was read. A quote that does not stand where it says is of another text. */
export function textData({ source: { part }, ...record }: DocketRecord, whole: string): TextData {
  const [first, last] = part ? [part.start, part.end] : [0, whole.length]
  const marks = record.evidence
    .filter(({ start, end, quote }) => start >= first && end <= last && whole.slice(start, end) === quote)
    .map(({ pointer, start, end, quote }): MarkData => {
      const value = inWords(resolvePointer(record, pointer))
      return value === quote ? [pointer, start - first, end - first] : [pointer, start - first, end - first, value]
    })
  return { text: whole.slice(first, last), marks }
}
