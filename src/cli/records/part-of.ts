import type { DocketRecord } from '../../record/schema.ts'
import type { Doc } from '../../text/doc.ts'
import { View } from '../../text/view.ts'

/** The words of a record's document, in the text of the file that it was read from. */
export function partOf({ source: { part } }: Pick<DocketRecord, 'source'>, doc: Doc): View {
  return part ? new View(doc, part.start, part.end) : View.whole(doc)
}
