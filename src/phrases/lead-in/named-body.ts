import { anyOf } from '../../text/any-of.ts'
import { decidingBody, executiveMember } from '../../vocabulary/council-bodies.ts'

/** Source of a pattern for the last word of a body's name. */
export const bodyWord = anyOf(executiveMember, 'meeting', 'scrutiny', decidingBody)

/** Source of a pattern for a body by its name: "the Adults and Children Scrutiny Committee", "the Meeting". */
export const namedBody = String.raw`(?:the )?(?:[\w'&-]+,? ){0,8}?${bodyWord}`

/** Source of a pattern for words that name a body and say nothing else: "That the Cabinet:" */
export const bodyAlone = `^(?:that )?${namedBody} ?:?$`
