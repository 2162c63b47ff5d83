import { isDeepStrictEqual } from 'node:util'
import type { CorrectionWords } from '../../../corrections/schema.ts'
import { leafPointers, resolvePointer } from '../../../record/pointer.ts'
import type { DocketRecord, Evidence } from '../../../record/schema.ts'
import { readSelected } from '../../../selected/read-selected.ts'
import { type Doc, type Span, pageAt } from '../../../text/doc.ts'
import { View } from '../../../text/view.ts'

/** The words of a document that say a value: those of a block that is read so, those that are the value, or those of its parts. */
export function wordsFor(pointer: string, value: unknown, record: DocketRecord, doc: Doc): CorrectionWords[] | undefined {
  return readSo(pointer, value, record, doc) ?? printedSo(value, record, doc) ?? partsOf(value, record, doc)
}

/** Words of evidence, where they stand in the document. */
export function standing(evidence: readonly Evidence[], doc: Doc): CorrectionWords[] | undefined {
  const found = evidence.filter(({ start, end, quote }) => doc.text.slice(start, end) === quote)
  return found[0] && [placed(found[0], doc)]
}

function readSo(pointer: string, value: unknown, record: DocketRecord, doc: Doc): CorrectionWords[] | undefined {
  for (const block of wholeOf(record, doc).blocks()) {
    const read = readSelected(pointer, block, record)
    if ('value' in read && isDeepStrictEqual(read.value, value)) return read.words.map(({ pointer: at, ...span }) => placed(span, doc, at))
  }
  return undefined
}

function printedSo(value: unknown, record: DocketRecord, doc: Doc): CorrectionWords[] | undefined {
  const whole = wholeOf(record, doc)
  const at = typeof value === 'string' ? whole.quote.indexOf(value) : -1
  return at < 0 ? undefined : [placed(whole.slice(at, at + (value as string).length), doc)]
}

/** Of an entry, the words of each part that is printed, and for the others those of the first. */
function partsOf(value: unknown, record: DocketRecord, doc: Doc): CorrectionWords[] | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const parts = leafPointers(value).flatMap((at) => {
    const found = printedSo(resolvePointer(value, at), record, doc)
    return found?.[0] ? [{ ...found[0], at }] : []
  })
  const [first] = parts
  return first && [placed(first, doc), ...parts]
}

function wholeOf({ source: { part } }: DocketRecord, doc: Doc): View {
  return part ? new View(doc, part.start, part.end) : View.whole(doc)
}

function placed({ start, end }: Span, doc: Doc, at = ''): CorrectionWords {
  return { ...(at !== '' && { at }), start, end, page: pageAt(doc, start), quote: doc.text.slice(start, end) }
}
