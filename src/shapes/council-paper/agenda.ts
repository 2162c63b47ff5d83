import type { FieldRules } from '../../rules/document-type.ts'
import { at, first } from '../../rules/extractor.ts'
import { everywhere, head } from '../../rules/part.ts'
import { noneThisTime } from '../../extractors/council/actions/none-this-time.ts'
import { headedBody } from '../../extractors/general/headed-body.ts'
import { agendaSigner, summonsDate } from '../../extractors/council/people/agenda-signer.ts'
import { listedRequests } from '../../extractors/council/decisions/decisions-sought.ts'
import { datedFramework, paperJudgements } from '../../extractors/council/inspection/own-inspection.ts'
import { councilFrontSheet, inspectionDates } from './council-paper.ts'

/** An agenda's front sheet: the meeting, whom to ask about it, what an item tells of an inspection, and asks for point by point. */
export const agenda = {
  ...councilFrontSheet,
  issuer: first(at(head(400), headedBody), councilFrontSheet.issuer),
  dates: { ...councilFrontSheet.dates, ...inspectionDates, document: first(councilFrontSheet.dates.document, at(everywhere, summonsDate)) },
  framework: at(everywhere, datedFramework),
  signatories: at(everywhere, agendaSigner),
  judgements: at(everywhere, paperJudgements),
  actions: at(everywhere, listedRequests),
  noneStated: at(everywhere, noneThisTime),
} satisfies FieldRules
