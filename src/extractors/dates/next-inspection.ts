import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'

const inspection = 'next (?:full )?(?:area SEND )?(?:full )?(?:re-?)?inspection'
const willBe = '(?:will|is due to) (?:be|take place) (?:carried out )?'
const when = String.raw`(?<when>${anyOf('within', 'in', 'by', 'no later than')} [^.]{3,80}?)`
const next = new RegExp(String.raw`\b${inspection} ${willBe}${when}(?=[.;]|$)`, 'i')

/**
 * When the next inspection is due: "The next full area SEND inspection will be within approximately three years." A monitoring visit before
 * it is not meant.
 */
export const nextInspection = defineExtractor<string>('next-inspection', (view) => view.find(next)?.groups.when?.words())
