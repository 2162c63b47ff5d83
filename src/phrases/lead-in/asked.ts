import { anyOf } from '../../text/any-of.ts'

/** Source of a pattern for how a body is asked for something: "is therefore asked", "are recommended". */
export const isAsked = String.raw`(?:is|are) (?:\w+ )?${anyOf('recommended', 'asked', 'invited', 'requested')}`
