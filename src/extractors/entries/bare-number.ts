import type { BlockView } from '../../text/view.ts'

const page = /^(?:\d{1,2} ?\/ ?\d{1,2}|[A-Z] ?- ?\d{1,3}|- ?\d{1,3} ?-|page \d{1,3}(?: of \d{1,3})?)$/i
const minute = /^\d{1,4}\/\d{2,4}[ |.:]*$/

/** "2/3", "A - 4", "Page 2 of 3" on a line of its own, which a reader may have taken for a heading. */
export function isPageNumber({ block, folded }: BlockView): boolean {
  return (block.kind === 'heading' || block.kind === 'paragraph') && page.test(folded.trim())
}

/** The number of a minute on a line of its own, above what was decided: "89/2019" */
export function isMinuteNumber({ block, body }: BlockView): boolean {
  return block.kind === 'paragraph' && minute.test(body.folded)
}
