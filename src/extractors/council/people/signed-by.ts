import type { Draft } from '../../../record/draft.ts'
import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { Match } from '../../../text/view.ts'
import { executiveMember } from '../../../vocabulary/council-bodies.ts'
import { namedPerson } from './named-person.ts'

const holders = [
  'leader', 'mayor', 'chair(?:man|person)?', executiveMember, 'monitoring officer',
  'proper officer', 'director',
]
const holder = String.raw`(?<office>${anyOf(...holders)}\b[^:\n]{0,80}?)`
const line = String.raw`(?::|\.{3,}|_{3,})`
const label = `(?:signed(?: (?:off )?by)?|signature)(?: (?:by )?(?:the )?${holder})?`
const signed = new RegExp(String.raw`^${label} ?${line}[ \t]?(?<who>[^\n]{3,120})$`, 'im')

/** Who signed a decision: "Signed by the Leader: NAME". */
export const signedBy = defineExtractor<Person[]>('signed-by', (view) => view.findAll(signed).flatMap(signer))

function signer({ groups: { who, office } }: Match): Draft<Person>[] {
  const person = who && namedPerson(who)
  return person ? [{ ...person, role: person.role ?? office?.words() ?? null }] : []
}
