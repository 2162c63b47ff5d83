import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { allLabelled } from '../labelled.ts'
import { type PersonDraft, personLine } from '../people/person-line.ts'

const author = /(?:report\s+)?authors?(?:\(s\))?|report\s+(?:of|by|from)|report\s+authors?(?:\s+and\s+contact\s+details)?/i
const signOff = /(?:(?<office>cabinet\s+member|executive\s+member|portfolio\s+holder|lead\s+member)\s+)?(?:sign(?:ed)?[- ]?off|approved\s+by|signed)(?:\s+by)?/i
const reportBy = /^report\s+(?:by|of|from)\s*:?\s+(?<who>\S.{2,150})$/im

/** Who wrote a council's paper: "Author:", "Report by NAME, Director of …", "Report of the Director of …"; and who signed it off. */
export const authors = defineExtractor<Person[]>('authors', (view) => {
  const said = view.find(reportBy)?.groups.who
  const written = said ? [said] : allLabelled(view, author)
  return [...written.flatMap(people), ...allLabelled(view, signOff).flatMap((value) => people(value).map((person) => withOffice(person, value, view)))]
})

function people(value: View): PersonDraft[] {
  return value.findAll(/[^;\n\t]+/).flatMap(({ whole }) => {
    const words = whole.trim()
    const person = personLine(words)
    if (person) return [person]
    return isOffice(words.folded) ? [{ name: null, role: words.after(words.find(/^the\s+/i)?.whole ?? words.slice(0, 0)).words(), organisation: null }] : []
  })
}

/** "Cabinet Member sign-off: NAME" says the office in its label. */
function withOffice(person: PersonDraft, value: View, view: View): PersonDraft {
  const label = view.before(value).findAll(signOff).at(-1)
  const office = label?.groups.office
  return person.role || !office ? person : { ...person, role: office.words() }
}
