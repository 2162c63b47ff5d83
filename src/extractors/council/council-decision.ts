import type { FieldRules } from '../../rules/document-type.ts'
import { at } from '../../rules/extractor.ts'
import { everywhere } from '../../rules/part.ts'
import { councilFrontSheet, councilInspection, inspectionDates } from './council-paper.ts'
import { decisionsTaken } from './decisions-taken.ts'
import { signedBy } from './signed-by.ts'

/** Minutes and decision records: the meeting, what was decided, and the inspection that it was about. */
export const councilDecision = {
  ...councilFrontSheet,
  ...councilInspection,
  dates: { ...councilFrontSheet.dates, ...inspectionDates },
  signatories: at(everywhere, signedBy),
  actions: at(everywhere, decisionsTaken),
} satisfies FieldRules
