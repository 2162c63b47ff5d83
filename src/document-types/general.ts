import { councilMasthead, signingCouncil } from '../extractors/council/front-sheet/council-name.ts'
import { noneThisTime } from '../extractors/council/actions/none-this-time.ts'
import { quotedActions } from '../extractors/council/actions/quoted-actions.ts'
import { contactOfficers } from '../extractors/council/people/contact-officers.ts'
import { earlierInspections } from '../extractors/council/inspection/earlier-inspections.ts'
import { inspectionFramework, inspectionPeriods } from '../extractors/council/inspection/own-inspection.ts'
import { reportedJudgements } from '../extractors/judgements/reported-judgements.ts'
import { ofInspection } from '../extractors/subject/of-inspection.ts'
import { authorityIn, councilIn } from '../extractors/authority/authority.ts'
import { labelledDay, letterDate } from '../extractors/letter/letter-date.ts'
import { labelledPeriod } from '../extractors/dates/inspection-period.ts'
import { namedMeetingDate } from '../extractors/meeting/meeting-date.ts'
import { toldScope } from '../extractors/general/told-scope.ts'
import { implied } from '../extractors/general/implied.ts'
import { firstHeading } from '../extractors/general/title.ts'
import { siteFoot } from '../extractors/news/site-owner.ts'
import type { Draft } from '../record/draft.ts'
import type { FieldRules } from '../rules/document-type.ts'
import { addressedTeam } from '../extractors/people/addressed-team.ts'
import { leadingInspector } from '../extractors/people/leading-inspector.ts'
import { addressBlock } from '../extractors/letter/address-block.ts'
import { copyList } from '../extractors/letter/copy-list.ts'
import { labelledIssuer, titledArea } from '../extractors/general/labelled-issuer.ts'
import { nextVisit } from '../extractors/council/inspection/next-visit.ts'
import { closingName } from '../extractors/letter/closing-name.ts'
import { memoCopies, memoFrom, memoTo } from '../extractors/letter/memorandum.ts'
import { signature } from '../extractors/letter/signature.ts'
import { all, at, type Extractor, first } from '../rules/extractor.ts'
import { everywhere, head } from '../rules/part.ts'
import { letterOpening } from '../shapes/letter/places.ts'
import { either } from '../text/either.ts'
import { otherPaperIn } from '../vocabulary/other-papers.ts'

/** Its name alone in a line, its site's or its mailbox's, an inspector's office: to be mentioned makes nobody an issuer. */
const issuedByOfsted = either(
  /^(?:Ofsted|(?:the )?Office for Standards in Education\b[^.\n]{0,60})$/im,
  /^(?:Her|His) Majesty's (?:Chief )?Inspector\b[^.\n]{0,60}$/m,
  /@ofsted\.gov\.uk|\bwww\.(?:ofsted\.gov\.uk|gov\.uk\/ofsted)\b/i,
)

/** For papers of one area; handbooks and statistics tell of inspections at large. */
function ofOneArea<T>(extractor: Extractor<T>): Extractor<T> {
  return (view, part): Draft<T> | undefined => (otherPaperIn(part.view)?.isGeneral ? undefined : extractor(view, part))
}

/** For papers about one inspection. */
function ofOne<T>(extractor: Extractor<T>): Extractor<T> {
  return ofOneArea(ofInspection(extractor))
}

/** What can be read of a document of no known type: what is labelled or stands alone, and what it tells of the inspection it is about. */
export const generalFields: FieldRules = {
  title: at(everywhere, firstHeading),
  issuer: first(
    at(head(1500), councilMasthead), at(everywhere, signingCouncil), at(head(3000), labelledIssuer), at(everywhere, siteFoot),
    at(everywhere, implied<string>('Ofsted', issuedByOfsted)), at(head(3000), titledArea),
  ),
  framework: at(everywhere, ofOne(inspectionFramework)),
  scope: at(everywhere, ofOne(toldScope)),
  authority: first(at(head(3000), councilIn), at(head(200), ofOne(authorityIn))),
  dates: {
    document: first(at(head(3000), labelledDay), at(head(1500), letterDate)),
    inspection: first(at(head(3000), labelledPeriod), at(everywhere, ofOne(inspectionPeriods))),
    previous: all(everywhere, ofOneArea(earlierInspections)),
    meeting: at(head(3000), namedMeetingDate),
    nextBy: at(everywhere, nextVisit),
  },
  inspectors: first(at(letterOpening, addressedTeam), at(everywhere, ofOne(leadingInspector))),
  judgements: at(everywhere, ofOneArea(reportedJudgements)),
  addressees: first(at(head(1200), memoTo), at(letterOpening, addressBlock)),
  signatories: first(at(everywhere, closingName), at(everywhere, signature()), at(head(1200), memoFrom)),
  copiedTo: first(at(head(1200), memoCopies), at(everywhere, copyList)),
  contacts: at(everywhere, contactOfficers),
  actions: at(everywhere, ofOne(quotedActions)),
  noneStated: at(everywhere, ofOne(noneThisTime)),
}
