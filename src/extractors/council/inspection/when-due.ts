import { anyOf } from '../../../text/any-of.ts'
import { monthNames } from '../../../vocabulary/months.ts'

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'nine', 'ten', 'twelve', 'fifteen', 'eighteen', 'twenty-four']
const number = anyOf(String.raw`\d{1,2}`, 'an?', 'few', ...words)
const nearly = anyOf('about', 'around', 'approximately', 'roughly', 'the next', 'the coming', 'another', 'a further', 'between', 'up to')
const unit = anyOf('days', 'weeks?', 'months?', 'years?')
const numbers = `${number}(?:(?: to | or | and |-)${number})?`
const span = String.raw`(?:${nearly} )*${numbers}(?: working)?[- ]${unit}\b(?:'? time\b| from now\b)?`
const halves = ['end of', 'start of', 'beginning of', 'first half of', 'second half of', 'middle of', '(?:first|second|third|last) (?:week|part|quarter) of']
const part = anyOf('the', 'late', 'later', 'early', 'mid', 'this', 'next', 'following', 'coming', 'new', 'latter part of', ...halves)
const times = ['spring', 'summer', 'autumn', 'winter', 'Christmas', 'Easter', '(?:calendar |financial |academic )?year', 'month']
const season = anyOf(...monthNames, ...times, String.raw`20\d\d(?:/\d\d)?`)
const named = String.raw`(?:${part}[- ])*${season}\b(?: term\b)?(?: (?:of )?20\d\d)?`
const before = anyOf(
  'within', 'in', 'by', 'before', 'after', 'during', 'from', 'no later than', 'no earlier than', 'not before', 'towards', 'around', 'over',
  'at(?= the (?:end|start|beginning))',
)
const begins = '(?:(?:beginning|starting|some ?time|at some point) )?'
const event = String.raw`(?: (?:after|of|from) [^.;,\n]{3,50})?`
const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const days = String.raw`${dayNumber}(?:(?: and | to | ?- ?)${dayNumber})? `
/** "about a year", and not "said about May" */
const counted = `(?:${nearly} )+(?=${number}[- ])`
/** "planned for September 2018", which tells a time, and "for three months", which tells how long. */
const aim = anyOf(String.raw`(?<=\bfor )(?:${days}|(?!${number}[- ]))`, String.raw`(?<=\bon )${days}`)
const near = '(?=(?:(?:early|late|later) )?(?:this|next) )'
const other = String.raw`(?: or (?:(?:early|late|next) )?(?:[a-z]+|20\d\d)\b)?`
const lead = anyOf(`${before} `, counted, aim, near)

/** How sure the time is, set off by a comma: "will be revisited, normally within 18 months". */
const usually = String.raw`(?<=, )(?:normally|usually|typically|probably) `

const atOneTime = `(?:${usually}|${begins})${lead}${anyOf(named, span)}${other}${event}`
const atAnyTime = String.raw`at any (?:time|point|moment)\b`

/**
 * Source of a pattern (flag `i`) for the time in which inspectors are due: "within about three years", "in the new year", "a year after
 * that".
 */
export const whenDue = String.raw`\b(?<when>${anyOf(atOneTime, atAnyTime)})`
