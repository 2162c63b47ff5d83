import type { BlockView } from '../../text/view.ts'

const page = /^\d{1,2} ?\/ ?\d{1,2}$/
const minute = /^\d{1,4}\/\d{2,4}[ |.:]*$/

/** "2/3" on a line of its own, which a reader took for a heading. */
export function isPageNumber({ block, folded }: BlockView): boolean {
  return block.kind === 'heading' && page.test(folded.trim())
}

/** The number of a minute on a line of its own, above what was decided: "89/2019" */
export function isMinuteNumber({ block, body }: BlockView): boolean {
  return block.kind === 'paragraph' && minute.test(body.folded)
}
