import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { personLine } from '../people/person-line.ts'
import { nameWords } from '../../vocabulary/names.ts'

const message = anyOf('message', 'letter', 'note', 'update', 'word', 'welcome')
const office = String.raw`(?:, [A-Z][^.;\n]{3,120}?)?`
const officeAhead = String.raw`(?:(?:our|the) [A-Z][\w' ]{3,60}, )?`
const ends = String.raw`(?= at (?:the )?[A-Z]|[.:;\n]|$)`
const from = new RegExp(String.raw`\b${message} from ${officeAhead}(?<who>${nameWords}${office})${ends}`, 'mu')

/** Whose message a page hands on, signed with the first name alone: "a message from NAME, Director of Children's Services", "NAME". */
export const messageFrom = defineExtractor<Person[]>('message-from', (view) => {
  const who = view.find(from)?.groups.who
  const person = who && personLine(who)
  const first = who?.value.split(' ')[0]
  const isSigned = view.blocks().some((block) => block.value.replace(/,$/, '') === first)
  return person && isSigned ? [person] : []
})
