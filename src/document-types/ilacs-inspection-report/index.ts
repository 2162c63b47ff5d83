import { actions } from '../../extractors/actions/actions.ts'
import { noneStated } from '../../extractors/actions/none-stated.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { footerAuthority } from '../../extractors/authority/footer-authority.ts'
import { labelledPeriod } from '../../extractors/dates/inspection-period.ts'
import { previousInspections, unreadInspections } from '../../extractors/dates/previous-inspections.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { numberingGaps } from '../../extractors/findings/numbering.ts'
import { implied } from '../../extractors/general/implied.ts'
import { titleLike } from '../../extractors/general/title.ts'
import { ilacsAreas } from '../../extractors/judgements/area.ts'
import { gradeTable } from '../../extractors/judgements/grade-table.ts'
import { headingGrades } from '../../extractors/judgements/heading-grades.ts'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import { leadInspector } from '../../extractors/people/lead-inspector.ts'
import { isALetter, noReport } from '../../shapes/signs.ts'
import { ofOthers } from '../../shapes/of-others.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { everywhere, head, sectionsOf } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { ilacsOutline } from './outline.ts'
import { ilacsVariants } from './variants.ts'

const section = sectionsOf(ilacsOutline)

const titlePage = head(2500)
const services = "children'?s (?:social care )?services"
/** A sentence that begins like a title tells of a report. */
const told = anyOf('took', 'was', 'were', 'is', 'has', 'had', 'found', 'judged', 'began', 'ran', 'led', 'gave', 'saw', 'came')
const ofServices = String.raw`inspection of (?:[A-Z][^.]{0,80}? )?(?:local authority )?${services}`
const title = new RegExp(String.raw`^(?:[\w'-]+ )?${ofServices}(?![^.\n]{0,60}\b${told}\b)`, 'im')

/** Inspections of local authority children's services, 2018 on, standard and short. */
export const ilacsInspectionReport = defineDocumentType({
  id: 'ilacs-inspection-report',
  meaning: 'inspection of local authority children’s services, standard or short (2018 on)',
  framework: 'ilacs',
  era: '2018 on',
  cues: [
    ...ofOthers,
    noReport,
    cue('ilacs-title', 5, titlePage, title),
    cue('impact-of-leaders-line', 4, head(3500), /impact of leaders on social work practice/i),
    cue('inspection-dates-label', 2, titlePage, /^Inspection dates?\b/im),
    cue('lead-inspector-label', 2, titlePage, /^Lead inspector\b/im),
    cue('what-needs-to-improve', 1, head(15000), /^What needs to improve/im),
    isALetter(-5, titlePage),
  ],
  outline: ilacsOutline,
  fields: {
    title: at(titlePage, titleLike(/inspection of (?:\S.*)?children'?s/i)),
    issuer: at(everywhere, implied<string>('Ofsted', /\bOfsted\b/i)),
    framework: at(head(3500), implied<Framework>('ilacs', new RegExp(`inspection of [^.]{0,120}?${services}|impact of leaders`, 'i'))),
    authority: first(at(head(400), authorityIn), at(head(6000), mostNamedAuthority)),
    dates: {
      inspection: at(titlePage, labelledPeriod),
      previous: every(all(everywhere, previousInspections), all(everywhere, unreadInspections)),
    },
    inspectors: at(titlePage, leadInspector),
    judgements: every(
      at(head(5000), gradeTable(ilacsAreas)),
      all(everywhere, previousJudgements),
    ),
    actions: all(section('improve'), actions({ kind: 'area-for-improvement' })),
    noneStated: at(everywhere, noneStated),
    findings: all(
      section('leadership', 'help-and-protection', 'care-and-care-leavers', 'children-in-care', 'care-leavers'),
      findings('finding'),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.inspection', 'inspectors', 'judgements', 'actions'] },
  checks: [
    footerAuthority,
    numberingGaps,
    headingGrades({
      leadership: 'leadership', 'help-and-protection': 'help-and-protection', 'care-and-care-leavers': 'care-and-care-leavers',
      'children-in-care': 'children-in-care', 'care-leavers': 'care-leavers',
    }),
  ],
  variants: ilacsVariants,
})
