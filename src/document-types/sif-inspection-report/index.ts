import { actions } from '../../extractors/actions/actions.ts'
import { chapterOwner } from '../../extractors/actions/chapter-owner.ts'
import { noneIn, noneStated } from '../../extractors/actions/none-stated.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { labelledPeriod } from '../../extractors/dates/inspection-period.ts'
import { oneAnEvent } from '../../extractors/dates/one-an-event.ts'
import { previousInspections, unreadInspections } from '../../extractors/dates/previous-inspections.ts'
import { earlierDates } from '../../extractors/earlier/earlier-dates.ts'
import { exceptChildrensHomes, exceptEarlier } from '../../shapes/report/places.ts'
import { listedGrades } from '../../extractors/earlier/listed-grades.ts'
import { recalledGrades } from '../../extractors/earlier/recalled-grades.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { numberingGaps } from '../../extractors/findings/numbering.ts'
import { implied } from '../../extractors/general/implied.ts'
import { titleFrom } from '../../extractors/general/title.ts'
import { sifAreas } from '../../extractors/judgements/area.ts'
import { gradeTable } from '../../extractors/judgements/grade-table.ts'
import { gradeLines } from '../../extractors/judgements/grade-lines.ts'
import { gradedOpenings } from '../../extractors/judgements/graded-opening.ts'
import { gradedSentences } from '../../extractors/judgements/graded-sentence.ts'
import { eachGradeOnce, oneAnArea } from '../../extractors/judgements/one-an-area.ts'
import { labelledDay } from '../../extractors/letter/letter-date.ts'
import { teamList } from '../../extractors/people/team-list.ts'
import { teamSize } from '../../extractors/people/team-size.ts'
import { isALetter, noReport } from '../../shapes/signs.ts'
import { ofOthers } from '../../shapes/of-others.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { bothEnds, everywhere, head, sectionsOf } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { sifLineAreas, sifSentenceAreas, sifSummaryAreas } from './areas.ts'
import { sifOutline } from './outline.ts'
import { sifVariants } from './variants.ts'

const section = sectionsOf(sifOutline)

const titlePage = head(3000)
const earlier = section('previous', 'progress', 'area')
const topics = ['progress', 'help-and-protection', 'looked-after', 'adoption', 'care-leavers', 'leadership', 'lscb', 'lscb-findings'] as const
const title = '(?:Re-?)?inspection of services for children in need'
const board = "Local Safeguarding Children(?:'s)? Board"
const carriedOut = anyOf('inspection of the local authority', `review of the ${board}`)
const owner = chapterOwner({ lscb: 'Local Safeguarding Children Board' })

/** Single inspection framework, 2013 to early 2018: services for children in need, looked after and leaving care, and the LSCB. */
export const sifInspectionReport = defineDocumentType({
  id: 'sif-inspection-report',
  meaning: 'single inspection framework (2013–2017), with or without the LSCB review; re-inspections too',
  framework: 'sif',
  era: '2013–2018',
  cues: [
    ...ofOthers,
    noReport,
    cue('sif-title', 6, titlePage, new RegExp(`^${title} of help and protection`, 'im')),
    cue('lscb-review-title', 6, titlePage, new RegExp(`^(?:Review|Inspection) of the effectiveness of the ${board}`, 'im')),
    cue('table-line', 3, titlePage, /Children looked after and achieving permanence/i),
    cue('inspection-date-label', 2, titlePage, /^(?:Re-?)?Inspection dates? ?:/im),
    cue('report-published-label', 1, titlePage, /^Report published\b/im),
    cue('statutory-power', 3, bothEnds, new RegExp(String.raw`\b${carriedOut} was carried out under section\b`, 'i')),
    cue('team-list', 2, bothEnds, /^(?:Deputy lead|Team|Shadow) inspectors? ?(?::|\t)/im),
    isALetter(-5, titlePage),
  ],
  opensWith: [new RegExp(String.raw`^${title} of help and protection[^.]{0,300}\nInspection dates? ?:`, 'i')],
  outline: sifOutline,
  fields: {
    title: at(titlePage, titleFrom(/^(?:(?:re-?)?inspection|review) of /i, /^(?:and|review of .*)$/i)),
    issuer: at(everywhere, implied<string>('Ofsted', /\bOfsted\b/i)),
    framework: at(titlePage, implied<Framework>('sif', new RegExp(`${title}|(?:review|inspection) of the effectiveness of the local safeguarding`, 'i'))),
    authority: first(at(head(400), authorityIn), at(head(6000), mostNamedAuthority)),
    dates: {
      document: at(titlePage, labelledDay),
      inspection: at(titlePage, labelledPeriod),
      previous: every(
        oneAnEvent(all(earlier, earlierDates), all(exceptChildrensHomes, previousInspections)),
        all(exceptChildrensHomes, unreadInspections),
      ),
    },
    inspectors: at(everywhere, teamList),
    judgements: every(
      oneAnArea(
        all(head(5000), gradeTable(sifAreas)),
        all(head(5000), gradeLines(sifLineAreas)),
        all(exceptEarlier, gradedSentences(sifSentenceAreas)),
        all(exceptEarlier, gradeTable(sifAreas)),
        all(section('summary', 'lscb'), gradedOpenings(sifSummaryAreas)),
      ),
      eachGradeOnce(all(earlier, listedGrades(sifAreas)), all(exceptChildrensHomes, recalledGrades)),
    ),
    actions: every(
      all(section('priority-actions'), actions({ kind: 'priority-action', owner })),
      all(section('improve'), actions({ kind: 'area-for-improvement', owner })),
      all(section('recommendations'), actions({ kind: 'recommendation', owner })),
    ),
    noneStated: first(
      at(section('priority-actions', 'improve', 'recommendations'), noneStated),
      at(section('priority-actions'), noneIn('priority-action')),
    ),
    findings: every(
      all(section('strengths'), findings('strength')),
      all(section('weaknesses'), findings('weakness')),
      all(section(...topics, 'inspection-findings', 'summary'), findings('finding', { topics, boxes: ['summary'] })),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.inspection', 'inspectors', 'judgements', 'actions'] },
  checks: [numberingGaps, teamSize],
  variants: sifVariants,
})
