import { councilDecision as decision } from '../../shapes/council-paper/council-decision.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { decisionCues } from './cues.ts'

/** Minutes and published decisions of councils. */
export const councilDecision = defineDocumentType({
  id: 'council-decision',
  meaning: 'a minute or published decision about such a paper',
  framework: null,
  era: 'any',
  cues: decisionCues,
  outline: [],
  fields: decision,
  expects: { fields: ['dates.meeting'] },
})
