import { how } from './concepts-of-how.ts'
import { what } from './concepts-of-what.ts'
import { who } from './concepts-of-who.ts'

/**
 * What the field calls by several names: concepts, each with its wordings in plain words, which are found in any of their grammatical
 * forms. `who` is about whom, `what` is what is done for them, `how` is what may be right or wrong with it.
 */
export const concepts = { who, what, how } as const
