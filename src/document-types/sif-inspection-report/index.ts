import { actions } from '../../extractors/actions/actions.ts'
import { chapterOwner } from '../../extractors/actions/chapter-owner.ts'
import { noneIn, noneStated } from '../../extractors/actions/none-stated.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { labelledPeriod } from '../../extractors/dates/inspection-period.ts'
import { oneAnEvent } from '../../extractors/dates/one-an-event.ts'
import { earlierDates } from '../../extractors/earlier/earlier-dates.ts'
import { earlierGrades } from '../../extractors/earlier/earlier-grades.ts'
import { exceptChildrensHomes } from '../../shapes/report/places.ts'
import { recalledDates } from '../../extractors/earlier/recalled-dates.ts'
import { recalledGrades } from '../../extractors/earlier/recalled-grades.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { numberingGaps } from '../../extractors/findings/numbering.ts'
import { implied } from '../../extractors/general/implied.ts'
import { titleFrom } from '../../extractors/general/title-from.ts'
import { sifAreas } from '../../extractors/judgements/area.ts'
import { eachGradeOnce } from '../../extractors/judgements/each-grade-once.ts'
import { gradeTable } from '../../extractors/judgements/grade-table.ts'
import { gradeLines } from '../../extractors/judgements/grade-lines.ts'
import { gradedOpenings } from '../../extractors/judgements/graded-opening.ts'
import { gradedSentences } from '../../extractors/judgements/graded-sentence.ts'
import { oneAnArea } from '../../extractors/judgements/one-an-area.ts'
import { labelledDay } from '../../extractors/letter/letter-date.ts'
import { teamList } from '../../extractors/people/team-list.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { bothEnds, everywhere, head, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { sifLineAreas, sifSentenceAreas, sifSummaryAreas } from './areas.ts'
import { sifOutline } from './outline.ts'
import { sifVariants } from './variants.ts'

const section = sectionsOf(sifOutline)

const titlePage = head(3000)
const topics = ['help-and-protection', 'looked-after', 'adoption', 'care-leavers', 'leadership', 'lscb', 'lscb-findings'] as const
const owner = chapterOwner({ lscb: 'Local Safeguarding Children Board' })

/** Single inspection framework, 2013 to early 2018: services for children in need, looked after and leaving care, with the review of the LSCB or without. */
export const sifInspectionReport = defineDocumentType({
  id: 'sif-inspection-report',
  meaning: 'single inspection framework (2013–2017): children in need of help and protection, children looked after and care leavers, with or without the LSCB review; re-inspections too',
  framework: 'sif',
  era: '2013–2018',
  cues: [
    cue('sif-title', 6, titlePage, /^(?:Re-?)?inspection\s+of\s+services\s+for\s+children\s+in\s+need\s+of\s+help\s+and\s+protection/im),
    cue('lscb-review-title', 6, titlePage, /^Review\s+of\s+the\s+effectiveness\s+of\s+the\s+Local\s+Safeguarding\s+Children(?:'s)?\s+Board/im),
    cue('table-line', 3, titlePage, /Children\s+looked\s+after\s+and\s+achieving\s+permanence/i),
    cue('inspection-date-label', 2, titlePage, /^(?:Re-?)?Inspection\s+dates?\s*:/im),
    cue('report-published-label', 1, titlePage, /^Report\s+published\b/im),
    cue('statutory-power', 3, bothEnds, /\b(?:inspection\s+of\s+the\s+local\s+authority|review\s+of\s+the\s+Local\s+Safeguarding\s+Children(?:'s)?\s+Board)\s+was\s+carried\s+out\s+under\s+section\b/i),
    cue('team-list', 2, bothEnds, /^(?:Deputy\s+lead|Team|Shadow)\s+inspectors?\s*(?::|\t)/im),
    cue('is-a-letter', -5, titlePage, /^Dear\s/m),
  ],
  opensWith: [/^(?:Re-?)?Inspection of services for children in need of help and protection[^.]{0,300}\nInspection dates?\s*:/i],
  outline: sifOutline,
  fields: {
    title: at(titlePage, titleFrom(/^(?:(?:re-?)?inspection|review)\s+of\s/i, /^(?:and|review\s+of\s.*)$/i)),
    issuer: at(everywhere, implied<string>('Ofsted', /\bOfsted\b/i)),
    framework: at(titlePage, implied<Framework>('sif', /(?:re-?)?inspection\s+of\s+services\s+for\s+children\s+in\s+need|review\s+of\s+the\s+effectiveness\s+of\s+the\s+local\s+safeguarding/i)),
    authority: first(at(head(400), authorityIn), at(head(6000), mostNamedAuthority)),
    dates: {
      document: at(titlePage, labelledDay),
      inspection: at(titlePage, labelledPeriod),
      previous: oneAnEvent(all(section('previous', 'area'), earlierDates), all(exceptChildrensHomes, recalledDates)),
    },
    inspectors: at(everywhere, teamList),
    judgements: every(
      oneAnArea(
        all(head(5000), gradeTable(sifAreas)),
        all(head(5000), gradeLines(sifLineAreas)),
        all(everywhere, gradedSentences(sifSentenceAreas)),
        all(everywhere, gradeTable(sifAreas)),
        all(section('summary', 'lscb'), gradedOpenings(sifSummaryAreas)),
      ),
      eachGradeOnce(all(section('previous', 'area'), earlierGrades), all(exceptChildrensHomes, recalledGrades)),
    ),
    actions: every(
      all(section('priority-actions'), actions({ kind: 'priority-action', owner })),
      all(section('improve'), actions({ kind: 'area-for-improvement', owner })),
      all(section('recommendations'), actions({ kind: 'recommendation', owner })),
    ),
    noneStated: first(at(section('priority-actions', 'improve', 'recommendations'), noneStated), at(section('priority-actions'), noneIn('priority-action'))),
    findings: every(
      all(section('strengths'), findings('strength')),
      all(section('weaknesses'), findings('weakness')),
      all(section(...topics, 'inspection-findings', 'summary'), findings('finding', { topics, boxes: ['summary'] })),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.inspection', 'inspectors', 'judgements', 'actions'] },
  checks: [numberingGaps],
  variants: sifVariants,
})
