import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'

const manner = '(?:(?:full|graded|standard|short|Ofsted|ILACS|area SEND) )*'
const whose = '(?: (?:of [^.;]{3,60}|by Ofsted))?'
const will = '(?:is|will|would|should|can|may|was)'
const time = anyOf('within', 'in', 'by', 'before', 'after', 'no later than', 'during', 'from')
const end = String.raw`(?=[.;,]| (?:and|but|with)\b|$)`
const when = `(?<when>${time} [^.;,]{2,60}?)`
const next = new RegExp(String.raw`\bnext ${manner}(?:re-?)?inspection${whose} ${will} (?:[^.;]{1,60} )?${when}${end}`, 'i')

/** When the next inspection is due, as a council's paper says it: "The next inspection is expected within a year." */
export const nextVisit = defineExtractor<string>('next-visit', (view) => view.find(next)?.groups.when?.words())
