import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'

const page = /^(?:\d{1,2} ?\/ ?\d{1,2}|[A-Z] ?- ?\d{1,3}|- ?\d{1,3} ?-|page \d{1,3}(?: of \d{1,3})?)$/i
const minute = /^\d{1,4}\/\d{2,4}[ |.:]*$/
const whose = anyOf("officers?'?s?'?", "(?:the )?council(?:'s)?", 'our', 'service', 'management')
const comment = new RegExp(`^(?:${whose} )?(?:comments?|response) ?: `, 'i')

/** No words; "2/3", "A - 4", "Page 2 of 3", which a reader may have taken for a heading. */
export function isFurniture({ block, body, folded }: BlockView): boolean {
  return !/\w/.test(body.folded) || ((block.kind === 'heading' || block.kind === 'paragraph') && page.test(folded.trim()))
}

/** "Comment: all meetings are tracked", what a council says to an entry, below it. */
export function isComment({ block, folded }: BlockView): boolean {
  return block.kind === 'paragraph' && comment.test(folded)
}

/** The number of a minute on a line of its own, above what was decided: "89/2019" */
export function isMinuteNumber({ block, body }: BlockView): boolean {
  return block.kind === 'paragraph' && minute.test(body.folded)
}
