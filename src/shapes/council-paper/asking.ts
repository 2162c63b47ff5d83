import { anyOf } from '../../text/any-of.ts'

/** Source of a pattern for the number of a paragraph or heading, in front of it or in the cell beside it. */
export const headingNumber = String.raw`(?:\d[\d.]*[ \t])?`

/** A sentence in which a paper asks one of these bodies for something. */
export function asksOneOf(...bodies: readonly string[]): RegExp {
  return new RegExp(String.raw`\b${anyOf(...bodies)} (?:is|are) (?:\w+ )?(?:recommended|asked|invited|requested)\b`, 'i')
}

/** A sentence in which a paper asks any body of a council for something. */
export const asksABody = asksOneOf(
  'cabinet', 'executive', 'committee', 'panel', 'board', 'commission', 'forum', 'council', 'mayor', 'members',
)

const recommendations = String.raw`(?:officer )?recommend(?:ations?|ed actions?)(?:\(s\)|/s)?(?: for (?:decision|approval|action))?`

/** The heading above what a paper asks for. */
export const recommendationsHeading = new RegExp(String.raw`^${headingNumber}(?:summary of )?${recommendations} ?(?::|\t|$)`, 'im')
