import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'
import { allLabelled } from '../labelled.ts'

const body = /\b(?:COUNCIL|BOROUGH|CITY|COUNTY)\b/

/** "TO THE LONDON BOROUGH OF NEWTON", alone in its line. */
const toLine = /^to (?:the )?(?<body>[A-Z][^.:\n]{3,100}\b(?:council|borough of [A-Z][\w' -]{2,40}))$/im

/** The body to which a notice is given: "To: Walsall Council ("the Council")". */
export const noticedBody = defineExtractor<Person[]>('noticed-body', (view) => {
  const to = allLabelled(view, /to/i)[0] ?? view.find(toLine)?.groups.body
  const name = to?.without(/^name ?:? /i).find(/^[^("\n]+/)?.whole.trim()
  return name && (body.test(name.folded) || isOrganisation(name.value)) ? [{ name: null, role: null, organisation: name.words() }] : []
})
