import type { Judgement } from '../../record/schema.ts'
import { type Cue, cue } from '../../rules/cue.ts'
import type { FieldRules } from '../../rules/document-type.ts'
import { all, at, every, type Extractor, first } from '../../rules/extractor.ts'
import { type Place, bothEnds, everywhere, head, sectionsOf } from '../../rules/part.ts'
import { actions } from '../../extractors/actions/actions.ts'
import { noneStated } from '../../extractors/actions/none-stated.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { labelledPeriod } from '../../extractors/dates/inspection-period.ts'
import { oneAnEvent } from '../../extractors/dates/one-an-event.ts'
import { previousInspections, unreadInspections } from '../../extractors/dates/previous-inspections.ts'
import { earlierDates } from '../../extractors/earlier/earlier-dates.ts'
import { exceptChildrensHomes } from './places.ts'
import { implied } from '../../extractors/general/implied.ts'
import type { Judgements } from '../../extractors/judgements/judgement-draft.ts'
import { oneAnArea } from '../../extractors/judgements/one-an-area.ts'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import { labelledDay } from '../../extractors/letter/letter-date.ts'
import { leadInspector } from '../../extractors/people/lead-inspector.ts'
import { ofOthers } from '../of-others.ts'
import { ageGroup, isALetter } from '../signs.ts'
import { reportImprove, reportRecord } from './outline.ts'

const section = sectionsOf(reportImprove)
const record = sectionsOf(reportRecord)

/** Title, authority, dates and inspector stand on the first page, whose imprint may follow. */
export const reportTitlePage: Place = head(2500)

/** Signs that all of them have, or none. */
export const fourPointCues: readonly Cue[] = [...ofOthers, cue('age-group', 2, reportTitlePage, ageGroup), isALetter(-5, reportTitlePage)]

/** The table of grades at a report's end. */
export const recordCue: Cue = cue('record-of-main-findings', 1, bothEnds, /^Record of main findings\b/im)

type Graded = Extractor<Judgement[], Judgements>

/** Its grades: of the table at the end, else below headings, and those of areas that neither has; and what it tells of earlier ones. */
export function fourPointJudgements(ofTable: Graded, belowHeadings: Graded, ofOthers: Graded) {
  return every(
    oneAnArea(first(all(record('record'), ofTable), all(everywhere, belowHeadings)), all(everywhere, ofOthers)),
    all(exceptChildrensHomes, previousJudgements),
  )
}

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
