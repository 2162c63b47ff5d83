import type { CorrectionWords } from '../../../corrections/schema.ts'
import { type Doc, type Span, pageAt } from '../../../text/doc.ts'

/** Words of a document as a correction has them, and the part of its value that they say; none where that is the whole. */
export function placed({ start, end }: Span, doc: Doc, at = ''): CorrectionWords {
  return { ...(at !== '' && { at }), start, end, page: pageAt(doc, start), quote: doc.text.slice(start, end) }
}
