import { inspected, inspection, noStayAt } from '../../lexicon/inspections.ts'
import { as, findAll, many, oneOf, seq, term, upTo, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { finder } from '../finder.ts'
import type { PartialDate } from '../time/partial-date.ts'
import { time } from '../time/time.ts'
import { anyYear } from '../time/year.ts'

const date = as('time', term(time))
const end = word('.', ';')
const at = word('on', 'from', 'between', 'in', 'during', 'of')
const event = oneOf(term(inspection, 'inspection', 'visit'), term(inspected))
/** "focused visits took place in November 2018 (care leavers) and July 2021" */
const further = seq(upTo(6, end), word(',', 'and'), oneOf(seq(word('in', 'on'), date), date))
const frame = seq(event, upTo(12, end), at, date, many(further, 0, 4))

/** Days and months at which inspectors are said to have come. */
export const stay = finder<PartialDate>('stay', { words: [inspection, inspected], phrases: [time], sign: anyYear }, (text) => findAll(frame, text).flatMap(({ from, captures }) => {
  const own = captures.filter((_, index) => index === 0 || isSeveral(text, from))
  return own.flatMap((capture) => {
    const found = text.at(capture.from, time)
    return found && !text.all(noStayAt, from, capture.from).length ? [{ from, to: capture.to, value: found.value }] : []
  })
}))

function isSeveral(text: Text, from: number): boolean {
  return text.word(from)?.endsWith('s') === true
}
