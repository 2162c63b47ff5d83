import { councilDecision as decision } from '../../shapes/council-paper/council-decision.ts'
import { isOfficers } from '../../extractors/meeting/officers-decision.ts'
import { missingFields } from '../../record/expectations.ts'
import { type Check, defineDocumentType } from '../../rules/document-type.ts'
import { decisionCues } from './cues.ts'

/** What is decided has its meeting, unless an officer decided it. */
const atMeeting: Check = ({ view }, body) => (isOfficers(view) ? [] : missingFields(body, [{ fields: ['dates.meeting'] }]))

/** Minutes and published decisions of councils. */
export const councilDecision = defineDocumentType({
  id: 'council-decision',
  meaning: 'a minute or published decision about such a paper',
  framework: null,
  era: 'any',
  cues: decisionCues,
  outline: [],
  fields: decision,
  checks: [atMeeting],
})
