import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { peopleInBrackets } from '../../letter/people-told.ts'
import type { Match } from '../../../text/view.ts'
import { allLabelled } from '../../labelled.ts'
import type { PersonDraft } from '../../people/person-line.ts'
import { frontSheetLabels } from '../front-sheet/labels.ts'
import { namedPerson, peopleOrOffices } from './named-person.ts'

const longestPerson = 160

const paper = anyOf('(?:joint )?report', 'briefing (?:note|paper)')
const whose = anyOf(String.raw`${paper} (?:of|by|from)(?: the)? ?:?`, String.raw`report (?:author|writer)s?(?:\(s\))? ?:`)
const line = new RegExp(String.raw`^${whose}[ \t](?<who>\S[^\n]{2,220})$`, 'im')
/** "D. REPORT OF" above the office. */
const below = new RegExp(String.raw`^(?:[A-Z\d][.)] )?${paper} (?:of|by|from) ?:?\n(?<who>[^\n:.]{6,120})$`, 'im')
/** What stands in brackets or behind a comma: a paper's number, "(CA12)", "(CYP/19/31)", and where the paper is. */
const number = String.raw`\([A-Z]{1,5}[ /]?\d[\d/]{0,8}[A-Z]?\)`
const attached = anyOf('attached', 'enclosed', 'herewith', 'to follow', 'circulated', 'copy attached')
const tail = new RegExp(String.raw`(?: ?${anyOf(number, String.raw`\(${attached}\)`, `,? ${attached}`)}){0,2}[. ]*$`, 'i')
/** Who by name wrote the report that a decision was about, in a line of its own: "Report of NAME, Director of Children's Services". */
export const reportedBy = defineExtractor<Person[]>('reported-by', (view) => {
  const who = view.find(line)?.groups.who ?? view.find(below)?.groups.who
  const end = who?.find(tail)?.whole
  const whom = who && end ? who.before(end) : who
  return whom && peopleOrOffices(whom).filter(({ name }) => name)
})

/** Who wrote, authorised or signed off what a record was about, beside such a label: "Report author: NAME, office". */
export const writtenBy = defineExtractor<Person[]>('written-by', (view) =>
  allLabelled(view, frontSheetLabels.writer).flatMap((value) => peopleInBrackets(value) ?? value.findAll(/[^;\n\t]+/).flatMap(writer)))

function writer({ whole }: Match): PersonDraft[] {
  const person = namedPerson(whole.trim())
  return person?.name && whole.value.length < longestPerson ? [person] : []
}
