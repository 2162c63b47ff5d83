import type { Draft } from '../../../record/draft.ts'
import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { namedPerson } from './named-person.ts'

const signed = /^(?:signed(?:\s+(?:off\s+)?by)?|signature)(?:\s+(?:by\s+)?(?:the\s+)?(?<office>(?:leader|mayor|chair(?:man|person)?|cabinet\s+member|portfolio\s+holder|executive\s+member|monitoring\s+officer|proper\s+officer|director)\b[^:\n]{0,80}?))?\s*(?::|\.{3,}|_{3,})\s*(?<who>[^\n]{3,120})$/im

/** Who signed a decision: "Signed by the Leader: NAME". */
export const signedBy = defineExtractor<Person[]>('signed-by', (view) => view.findAll(signed).flatMap(({ groups }): Draft<Person>[] => {
  const person = groups.who && namedPerson(groups.who)
  return person ? [{ ...person, role: person.role ?? groups.office?.words() ?? null }] : []
}))
