import { actions } from '../../extractors/actions/actions.ts'
import { mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { labelledPeriod, visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { labelledAnd } from '../../extractors/dates/labelled-previous.ts'
import { unreadInspections } from '../../extractors/dates/previous-inspections.ts'
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
import { noReport } from '../../shapes/signs.ts'
import { ofOthers } from '../../shapes/of-others.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { bothEnds, everywhere, head, sectionsOf } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { schoolOutline } from './outline.ts'
import { schoolVariants } from './variants.ts'

const section = sectionsOf(schoolOutline)

const titlePage = head(3500)
const school = anyOf('School', 'Academy', 'College', 'Nursery', 'Infants?', 'Juniors?')
/** What inspectors recommend of an inadequate school stands after the list as a paragraph of its own. */
const externalReview = /^An external review of\b.*\bshould be undertaken\b/i
/** "(Information for the school and appropriate authority)" under the heading, from 2019. */
const forWhom = /^\(?information for the\b/i

/** Reports on one school (2012 on), and the letters of short inspections (2015 to 2019). */
export const schoolInspectionReport = defineDocumentType({
  id: 'school-inspection-report',
  meaning: 'a school’s report or short-inspection letter',
  framework: 'school',
  era: '2012 on',
  cues: [
    ...ofOthers,
    cue('school-report', 3, head(1500), /^School report$/im),
    cue(
      'inspection-of-school', 5, head(3500),
      new RegExp(String.raw`^(?:[A-Z][\w :,-]{0,60} )?inspection(?: visit)? (?:of|to) [^.\n]{3,100}\b${school}\b`, 'im'),
    ),
    cue('key-findings-for-pupils', 4, head(5000), /^Summary of key findings for parents\b.{0,30}$/im),
    cue('attend-this-school', 4, head(5000), /^What is it like to attend this\b/im),
    cue('visit-to-the-school', 3, head(4000), /\b(?:visit|inspection) (?:to|of) (?:the|your) (?:school|academy|college)\b/i),
    cue(
      'teaching-is-graded', 2, head(4000),
      /^(?:(?:The )?quality of (?:teaching|education)|Outcomes for pupils|Achievement of pupils)\b/im,
    ),
    cue('school-number', 2, bothEnds, /^Unique reference number\b/im),
    noReport,
  ],
  outline: schoolOutline,
  fields: {
    ...ofstedLetter,
    title: first(at(titlePage, titleLike(/^(?:short )?inspection of\b/i)), ofstedLetter.title, at(titlePage, firstHeading)),
    framework: at(everywhere, implied<Framework>('school', /\bschool\b/i)),
    authority: first(at(everywhere, schoolAuthority), at(everywhere, mostNamedAuthority)),
    dates: {
      ...ofstedLetter.dates,
      inspection: first(at(titlePage, labelledPeriod), at(letterText, visitPeriod)),
      previous: every(all(letterText, labelledAnd(namedSchoolInspections)), all(letterText, unreadInspections)),
    },
    inspectors: first(at(section('team'), teamTable), at(everywhere, signedTeam)),
    judgements: first(
      at(titlePage, schoolGrades),
      at(titlePage, schoolGradeLines),
      every(at(letterText, gradeKept), all(letterText, previousSchoolJudgements)),
    ),
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
