import { defineExtractor } from '../../../rules/extractor.ts'
import { subjectOf } from '../../subject/subject.ts'

const next = /\bnext\s(?:(?:full|graded|standard|short|Ofsted|ILACS|area\s+SEND)\s)*(?:re-?)?inspection(?:\s(?:of\s[^.;]{3,60}|by\s+Ofsted))?\s(?:is|will|would|should|can|may|was)\s(?:[^.;]{1,60}\s)?(?<when>(?:within|in|by|before|after|no\s+later\s+than|during|from)\s[^.;,]{2,60}?)(?=[.;,]|\s(?:and|but|with)\b|$)/i

/** When the next inspection is due, as a council's paper says it: "The next inspection is expected within a year." */
export const nextVisit = defineExtractor<string>('next-visit', (view, part) => (subjectOf(part).isInspection ? view.find(next)?.groups.when?.words() : undefined))
