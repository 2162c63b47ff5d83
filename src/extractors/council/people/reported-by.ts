import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { namedPerson } from './named-person.ts'

const paper = anyOf('(?:joint )?report', 'briefing (?:note|paper)')
const whose = anyOf(String.raw`${paper} (?:of|by|from)(?: the)? ?:?`, String.raw`report (?:author|writer)s?(?:\(s\))? ?:`)
const line = new RegExp(String.raw`^${whose} (?<who>\S[^\n]{2,120})$`, 'im')
/** A paper's number in brackets behind its author: "(CA12)". */
const number = / ?\([A-Z]{1,4} ?\d{1,3}[A-Z]?\)[. ]*$|\.$/

/** Whose report a decision was about, in a line of its own: "Report of the Director of Children's Services". */
export const reportedBy = defineExtractor<Person[]>('reported-by', (view) => {
  const who = view.find(line)?.groups.who
  const end = who?.find(number)?.whole
  const person = who && namedPerson(end ? who.before(end) : who)
  return person ? [person] : undefined
})
