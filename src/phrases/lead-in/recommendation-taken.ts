import { decided } from './deciding.ts'
import { anyOf } from '../../text/any-of.ts'

const taken = anyOf(decided('agree'), 'carried')

/** "Recommendation agreed." alone, below what was recommended. */
export const recommendationTaken = new RegExp(String.raw`^(?:the )?(?:recommendations?|proposals?|motion) (?:(?:was|were) )?${taken}[.]?$`, 'im')
