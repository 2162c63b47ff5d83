import type { Draft } from '../../../record/draft.ts'
import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { Match, View } from '../../../text/view.ts'
import { executiveMember } from '../../../vocabulary/council-bodies.ts'
import { isOfficeLine } from './contact-details.ts'
import { namedPerson } from './named-person.ts'

const holders = [
  'leader', 'mayor', 'chair(?:man|person)?', executiveMember, 'monitoring officer',
  'proper officer', 'director',
]
const holder = String.raw`(?<office>${anyOf(...holders)}\b[^:\n]{0,80}?)`
const line = String.raw`(?::|\.{3,}|_{3,})`
const forWhom = String.raw`(?: on behalf of [^:\n]{3,80})?`
const label = `(?:signed(?: (?:off )?by)?|signature)${forWhom}(?: (?:by )?(?:the )?${holder})?`
const signed = new RegExp(String.raw`^${label} ?${line}[ \t]?(?<who>[^\n]{3,120})$`, 'im')

/** Who signed a decision: "Signed by the Leader: NAME". */
export const signedBy = defineExtractor<Person[]>('signed-by', (view) => view.findAll(signed).flatMap((found) => signer(found, view)))

function signer({ whole, groups: { who, office } }: Match, view: View): Draft<Person>[] {
  const person = who && namedPerson(who)
  const below = view.after(whole).blocks()[0]
  const role = office ?? (below && isOfficeLine(below) ? below : undefined)
  return person ? [{ ...person, role: person.role ?? role?.words() ?? null }] : []
}
