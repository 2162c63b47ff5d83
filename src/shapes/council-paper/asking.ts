import { isAsked } from '../../phrases/lead-in/asked.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { decidingBody } from '../../vocabulary/council-bodies.ts'

/**
 * A sentence in which a paper asks a body, by the source of its pattern, for something; all are asked to declare interests at
 * every meeting.
 */
export function asksOneOf(body: string): RegExp {
  return new RegExp(String.raw`\b${body} ${isAsked}\b(?! to (?:declare|disclose)\b)`, 'i')
}

/** A sentence in which a paper asks any body of a council for something. */
export const asksABody = asksOneOf(decidingBody)

const recommendations = String.raw`(?:officer )?recommend(?:ations?|ed actions?)(?:\(s\)|/s)?(?: for (?:decision|approval|action))?`

/** The heading above what a paper asks for, or the label beside it; not the first head of a table's columns. */
export const recommendationsHeading = new RegExp(String.raw`^${headingNumber}(?:summary of )?${recommendations} ?(?::|\t(?![^\n]*\t)|$)`, 'im')
