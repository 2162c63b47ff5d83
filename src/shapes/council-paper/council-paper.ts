import type { FieldRules } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { everywhere, head } from '../../rules/part.ts'
import { addressAuthority } from '../../extractors/authority/address-authority.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { meetingDate } from '../../extractors/meeting/meeting-date.ts'
import { toldScope } from '../../extractors/general/told-scope.ts'
import { leadingInspector } from '../../extractors/people/leading-inspector.ts'
import { authors } from '../../extractors/council/people/authors.ts'
import { contactOfficers } from '../../extractors/council/people/contact-officers.ts'
import { councilName } from '../../extractors/council/front-sheet/council-name.ts'
import { decisionsSought } from '../../extractors/council/decisions/decisions-sought.ts'
import { earlierInspections } from '../../extractors/council/inspection/earlier-inspections.ts'
import { inspectionFramework, inspectionPeriods, paperJudgements } from '../../extractors/council/inspection/own-inspection.ts'
import { nextVisit } from '../../extractors/council/inspection/next-visit.ts'
import { ownDay, paperDate } from '../../extractors/council/front-sheet/own-day.ts'
import { paperTitle } from '../../extractors/council/front-sheet/paper-title.ts'
import { ofInspection } from '../../extractors/subject/of-inspection.ts'
import { nextSteps } from '../../extractors/council/actions/next-steps.ts'
import { quotedActions } from '../../extractors/council/actions/quoted-actions.ts'
import { noneThisTime } from '../../extractors/council/actions/none-this-time.ts'
import { unreadInspections } from '../../extractors/dates/previous-inspections.ts'

/** What the front sheet of any council's paper carries. */
export const councilFrontSheet = {
  title: at(everywhere, paperTitle),
  issuer: at(everywhere, councilName),
  authority: first(at(head(1500), authorityIn), at(everywhere, addressAuthority), at(everywhere, mostNamedAuthority)),
  dates: { document: at(everywhere, paperDate), meeting: at(head(4000), meetingDate) },
  contacts: at(everywhere, contactOfficers),
} satisfies FieldRules

/** What papers, minutes and decisions say of the inspection that they are about. */
export const councilInspection = {
  framework: at(everywhere, inspectionFramework),
  scope: at(everywhere, toldScope),
  inspectors: at(everywhere, ofInspection(leadingInspector)),
  judgements: at(everywhere, paperJudgements),
} satisfies FieldRules

export const inspectionDates = {
  inspection: at(everywhere, inspectionPeriods),
  previous: every(all(everywhere, earlierInspections), all(everywhere, unreadInspections)),
  nextBy: at(everywhere, nextVisit),
} satisfies FieldRules['dates']

/** A paper to a cabinet or committee: its front sheet, the inspection that it is about, and what the council is asked to decide. */
export const councilPaper = {
  ...councilFrontSheet,
  ...councilInspection,
  dates: { ...councilFrontSheet.dates, ...inspectionDates, document: at(everywhere, ownDay) },
  signatories: at(everywhere, authors),
  actions: every(at(everywhere, quotedActions), at(everywhere, decisionsSought), at(everywhere, nextSteps)),
  noneStated: at(everywhere, noneThisTime),
} satisfies FieldRules
