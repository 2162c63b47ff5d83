import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'

const whose = anyOf("officers?'?s?'?", "(?:the )?council(?:'s)?", 'our', 'service', 'management')
const comment = new RegExp(`^(?:${whose} )?(?:comments?|response) ?: `, 'i')

/** "Comment: all meetings are tracked", what a council says to an entry, below it. */
export function isComment({ block, folded }: BlockView): boolean {
  return block.kind === 'paragraph' && comment.test(folded)
}
