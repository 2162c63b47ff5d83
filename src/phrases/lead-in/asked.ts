import { anyOf } from '../../text/any-of.ts'

/** How a body is asked for something. */
export const askingWords = ['recommended', 'asked', 'invited', 'requested']

/** Source of a pattern for a body that is asked: "is therefore asked", "are recommended"; minutes say "was recommended", too. */
export const isAsked = anyOf(String.raw`(?:is|are|will be) (?:\w+ )?${anyOf(...askingWords)}`, '(?:was|were) recommended')

/** Source of a pattern for the same without a body: "it is therefore recommended". */
export const isRecommended = String.raw`\bit is (?:\w+ )?recommended`
