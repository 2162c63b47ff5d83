import { defineExtractor } from '../../rules/extractor.ts'

const next = /\bnext\s+(?:full\s+)?(?:area\s+SEND\s+)?(?:full\s+)?(?:re-?)?inspection\s+(?:will|is\s+due\s+to)\s+(?:be|take\s+place)\s+(?:carried\s+out\s+)?(?<when>(?:within|in|by|no\s+later\s+than)\s+[^.]{3,80}?)(?=[.;]|$)/i

/** When the next inspection is due: "The next full area SEND inspection will be within approximately three years." A monitoring visit before it is not meant. */
export const nextInspection = defineExtractor<string>('next-inspection', (view) => view.find(next)?.groups.when?.words())
