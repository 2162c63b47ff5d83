import type { FieldRules } from '../../rules/document-type.ts'
import { at, every, first } from '../../rules/extractor.ts'
import { everywhere } from '../../rules/part.ts'
import { councilFrontSheet, councilInspection, inspectionDates } from './council-paper.ts'
import { agreedActions } from '../../extractors/council/actions/agreed-actions.ts'
import { quotedActions } from '../../extractors/council/actions/quoted-actions.ts'
import { noneStated } from '../../extractors/actions/none-stated.ts'
import { accepted } from '../../extractors/council/decisions/accepted.ts'
import { decisionsSought } from '../../extractors/council/decisions/decisions-sought.ts'
import { decisionsTaken } from '../../extractors/council/decisions/decisions-taken.ts'
import { signedBy } from '../../extractors/council/people/signed-by.ts'

/**
 * Minutes and decision records: the meeting, what was decided (or asked for where no decision is reported), and the inspection that it was
 * about.
 */
export const councilDecision = {
  ...councilFrontSheet,
  ...councilInspection,
  dates: { ...councilFrontSheet.dates, ...inspectionDates },
  signatories: at(everywhere, signedBy),
  noneStated: at(everywhere, noneStated),
  actions: every(
    at(everywhere, quotedActions),
    at(everywhere, agreedActions),
    first(at(everywhere, decisionsTaken), every(at(everywhere, decisionsSought), at(everywhere, accepted))),
  ),
} satisfies FieldRules
