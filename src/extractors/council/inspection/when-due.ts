import { anyOf } from '../../../text/any-of.ts'
import { monthNames } from '../../../vocabulary/months.ts'

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'nine', 'twelve', 'eighteen']
const number = anyOf(String.raw`\d{1,2}`, 'an?', ...words)
const nearly = anyOf('about', 'around', 'approximately', 'roughly', 'the next')
const unit = anyOf('days', 'weeks', 'months?', 'years?')
const span = String.raw`(?:${nearly} )*${number}(?:(?: to |-)${number})?(?: working)?[- ]${unit}\b(?:'? time\b)?`
const halves = ['end of', 'start of', 'beginning of', 'first half of', 'second half of', 'middle of']
const part = anyOf('the', 'late', 'early', 'mid', 'this', 'next', 'following', 'new', 'latter part of', ...halves)
const season = anyOf(...monthNames, 'spring', 'summer', 'autumn', 'winter', 'year', 'month', String.raw`20\d\d`)
const named = String.raw`(?:${part}[- ])*${season}\b(?: 20\d\d)?`
const before = anyOf('within', 'in', 'by', 'before', 'after', 'during', 'from', 'no later than', 'no earlier than', 'towards')
const event = String.raw`(?: (?:after|of|from) [^.;,\n]{3,50})?`
const dated = String.raw`(?:${before} )(?:${named}|${span})(?: or ${named})?`

/**
 * Source of a pattern (flag `i`) for the time in which inspectors are due: "within about three years", "in the new year", "a year after
 * that".
 */
export const whenDue = String.raw`(?<when>(?:beginning |starting )?(?:${dated}|${nearly} ${span}|next year)${event})`
