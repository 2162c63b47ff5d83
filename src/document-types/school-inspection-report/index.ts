import { actions } from '../../extractors/actions/actions.ts'
import { mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { labelledPeriod, visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { labelledAnd } from '../../extractors/dates/labelled-previous.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { firstHeading, titleLike } from '../../extractors/general/title.ts'
import { previousSchoolJudgements } from '../../extractors/judgements/previous-judgements.ts'
import { ofstedLetter } from '../../shapes/letter/ofsted-letter.ts'
import { letterText } from '../../shapes/letter/places.ts'
import { signedTeam } from '../../extractors/people/signed-team.ts'
import { teamTable } from '../../extractors/people/team-table.ts'
import { gradeKept } from '../../extractors/school/grade-kept.ts'
import { namedSchoolInspections } from '../../extractors/school/named-previous.ts'
import { schoolAuthority } from '../../extractors/school/school-authority.ts'
import { schoolGradeLines, schoolGrades } from '../../extractors/school/school-grades.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { bothEnds, everywhere, head, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { schoolOutline } from './outline.ts'
import { schoolVariants } from './variants.ts'

const section = sectionsOf(schoolOutline)

const titlePage = head(3500)
/** "(Information for the school and appropriate authority)" under the heading, from 2019. */
/** What inspectors recommend of an inadequate school stands behind the list as a paragraph of its own. */
const externalReview = /^An external review of\b.*\bshould be undertaken\b/i
const forWhom = /^\(?information\s+for\s+the\b/i

/** Reports on one school (2012 on), and the letters of short inspections (2015 to 2019). */
export const schoolInspectionReport = defineDocumentType({
  id: 'school-inspection-report',
  meaning: 'a school’s report or short-inspection letter',
  framework: 'school',
  era: '2012 on',
  cues: [
    cue('school-report', 3, head(1500), /^School\s+report$/im),
    cue('inspection-of-school', 5, head(3500), /^(?:[A-Z][\w\s:,-]{0,60}\s)?inspection(?:\s+visit)?\s+(?:of|to)\s+[^.\n]{3,100}\b(?:School|Academy|College|Nursery|Infants?|Juniors?)\b/im),
    cue('key-findings-for-pupils', 4, head(5000), /^Summary\s+of\s+key\s+findings\s+for\s+parents\b.{0,30}$/im),
    cue('attend-this-school', 4, head(5000), /^What\s+is\s+it\s+like\s+to\s+attend\s+this\b/im),
    cue('visit-to-the-school', 3, head(4000), /\b(?:visit|inspection)\s+(?:to|of)\s+(?:the|your)\s+(?:school|academy|college)\b/i),
    cue('teaching-is-graded', 2, head(4000), /^(?:(?:The\s+)?quality\s+of\s+(?:teaching|education)|Outcomes\s+for\s+pupils|Achievement\s+of\s+pupils)\b/im),
    cue('school-number', 2, bothEnds, /^Unique\s+reference\s+number\b/im),
    cue('no-report', -4, head(3000), /^(?:Report\s+to|Report\s+of|Agenda\s+Item|Purpose\s+of\b)/im),
  ],
  outline: schoolOutline,
  fields: {
    ...ofstedLetter,
    title: first(at(titlePage, titleLike(/^(?:short\s+)?inspection\s+of\b/i)), ofstedLetter.title, at(titlePage, firstHeading)),
    framework: at(everywhere, implied<Framework>('school', /\bschool\b/i)),
    authority: first(at(everywhere, schoolAuthority), at(everywhere, mostNamedAuthority)),
    dates: {
      ...ofstedLetter.dates,
      inspection: first(at(titlePage, labelledPeriod), at(letterText, visitPeriod)),
      previous: all(letterText, labelledAnd(namedSchoolInspections)),
    },
    inspectors: first(at(section('team'), teamTable), at(everywhere, signedTeam)),
    judgements: first(at(titlePage, schoolGrades), at(titlePage, schoolGradeLines), every(at(letterText, gradeKept), all(letterText, previousSchoolJudgements))),
    actions: every(
      all(section('improve'), actions({ kind: 'area-for-improvement', inner: forWhom, prose: externalReview })),
      all(section('next-steps'), actions({ kind: 'next-step' })),
    ),
    findings: every(
      all(section('strengths'), findings('strength')),
      all(section('weaknesses'), findings('weakness')),
      all(section('findings'), findings('finding')),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.inspection'] },
  variants: schoolVariants,
})
