import type { FieldRules } from '../../rules/document-type.ts'
import { at, every, first } from '../../rules/extractor.ts'
import { everywhere, head } from '../../rules/part.ts'
import { councilFrontSheet, councilInspection, inspectionDates } from './council-paper.ts'
import { headedBody } from '../../extractors/general/headed-body.ts'
import { agreedActions } from '../../extractors/council/actions/agreed-actions.ts'
import { noneThisTime } from '../../extractors/council/actions/none-this-time.ts'
import { quotedActions } from '../../extractors/council/actions/quoted-actions.ts'
import { accepted } from '../../extractors/council/decisions/told-decisions.ts'
import { adoptedRecommendations, decisionsSought } from '../../extractors/council/decisions/decisions-sought.ts'
import { decisionsTaken } from '../../extractors/council/decisions/decisions-taken.ts'
import { ownDay } from '../../extractors/council/front-sheet/own-day.ts'
import { onceEach } from '../../extractors/council/people/once-each.ts'
import { reportedBy, writtenBy } from '../../extractors/council/people/reported-by.ts'
import { signedBy } from '../../extractors/council/people/signed-by.ts'

/**
 * Minutes and decision records: the meeting, what was decided (or asked for where no decision is reported), and the inspection that it was
 * about.
 */
export const councilDecision = {
  ...councilFrontSheet,
  ...councilInspection,
  issuer: first(at(head(400), headedBody), councilFrontSheet.issuer),
  dates: { ...councilFrontSheet.dates, ...inspectionDates, document: at(everywhere, ownDay) },
  signatories: onceEach(every(at(everywhere, signedBy), at(head(4000), writtenBy), at(head(3000), reportedBy))),
  noneStated: at(everywhere, noneThisTime),
  actions: every(
    at(everywhere, quotedActions),
    at(everywhere, agreedActions),
    first(
      every(at(everywhere, adoptedRecommendations), at(everywhere, decisionsTaken)),
      every(at(everywhere, decisionsSought), at(everywhere, accepted)),
    ),
  ),
} satisfies FieldRules
