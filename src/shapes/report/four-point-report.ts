import type { FieldRules } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { type Place, everywhere, head, sectionsOf } from '../../rules/part.ts'
import { actions } from '../../extractors/actions/actions.ts'
import { noneStated } from '../../extractors/actions/none-stated.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { labelledPeriod } from '../../extractors/dates/inspection-period.ts'
import { oneAnEvent } from '../../extractors/dates/one-an-event.ts'
import { previousInspections } from '../../extractors/dates/previous-inspections.ts'
import { unreadInspections } from '../../extractors/dates/unread-inspections.ts'
import { earlierDates } from '../../extractors/earlier/earlier-dates.ts'
import { exceptChildrensHomes } from './places.ts'
import { implied } from '../../extractors/general/implied.ts'
import { labelledDay } from '../../extractors/letter/letter-date.ts'
import { leadInspector } from '../../extractors/people/lead-inspector.ts'
import { reportImprove } from './outline.ts'

const section = sectionsOf(reportImprove)

/** Title, authority, dates and inspector stand on the first page, whose imprint may follow. */
export const reportTitlePage: Place = head(2500)

/** What the reports of 2009 to 2013 on the four-point scale have in common; a document type spreads these fields and adds its own. */
export const fourPointReport = {
  issuer: at(everywhere, implied<string>('Ofsted', /\bOfsted\b/i)),
  authority: first(at(head(500), authorityIn), at(everywhere, mostNamedAuthority)),
  dates: {
    document: at(reportTitlePage, labelledDay),
    inspection: at(reportTitlePage, labelledPeriod),
    previous: every(
      oneAnEvent(all(everywhere, earlierDates), all(exceptChildrensHomes, previousInspections)),
      all(exceptChildrensHomes, unreadInspections),
    ),
  },
  inspectors: at(reportTitlePage, leadInspector),
  actions: all(section('improve'), actions({ kind: 'area-for-improvement' })),
  noneStated: at(section('improve'), noneStated),
} satisfies FieldRules
