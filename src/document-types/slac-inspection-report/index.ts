import { exceptChildrensHomes } from '../../shapes/report/places.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { titleFrom } from '../../extractors/general/title-from.ts'
import { gradesBelowHeadings } from '../../extractors/judgements/grade-below-heading.ts'
import { gradeTable } from '../../extractors/judgements/grade-table.ts'
import { oneAnArea } from '../../extractors/judgements/one-an-area.ts'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import { perService } from '../../extractors/judgements/slac-services.ts'
import { fourPointReport, reportTitlePage } from '../../shapes/report/four-point-report.ts'
import { opensWithTitle } from '../../shapes/report/opens-with.ts'
import { ageGroup, inspectorLabel, isALetter } from '../../shapes/signs.ts'
import { isMinuted } from '../../shapes/minuted.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { bothEnds, everywhere, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { slacOutline } from './outline.ts'

const section = sectionsOf(slacOutline)
const services = 'safeguarding and (?:services for )?looked[ -]after'
const slacTitle = new RegExp(`^(?:announced )?inspection of ${services} children(?:'s)?(?: services)?$`, 'im')

/** Announced inspections of safeguarding and looked after children services, 2009 to 2012. */
export const slacInspectionReport = defineDocumentType({
  id: 'slac-inspection-report',
  meaning: 'announced inspection of safeguarding and looked after children services (2009–2012)',
  framework: 'slac',
  era: '2009–2012',
  cues: [
    isMinuted,
    cue('slac-title', 5, reportTitlePage, slacTitle),
    cue('reporting-inspector', 3, reportTitlePage, inspectorLabel),
    cue('age-group', 2, reportTitlePage, ageGroup),
    cue('record-of-main-findings', 1, bothEnds, /^Record of main findings\b/im),
    isALetter(-5, reportTitlePage),
    cue('is-a-paper', -5, reportTitlePage, /^(?:cabinet|report (?:by|of|to)|recommendations?|contact officer|purpose of)\b/im),
  ],
  opensWith: [opensWithTitle('Inspection of safeguarding and looked[ -]after children services')],
  outline: slacOutline,
  fields: {
    ...fourPointReport,
    title: at(reportTitlePage, titleFrom(/^(?:announced )?inspection of /i)),
    framework: at(reportTitlePage, implied<Framework>('slac', new RegExp(`inspection of ${services}`, 'i'))),
    judgements: every(
      oneAnArea(
        first(all(section('record'), perService(gradeTable)), all(everywhere, perService(gradesBelowHeadings))),
        all(everywhere, perService((areas) => gradesBelowHeadings(areas.filter(([, area]) => area !== 'slac-other')))),
      ),
      all(exceptChildrensHomes, previousJudgements),
    ),
    findings: all(section('overall', 'capacity', 'outcomes', 'provision', 'leadership'), findings('finding')),
  },
  expects: {
    fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'actions'],
    areas: ['safeguarding-overall', 'safeguarding-capacity', 'looked-after-overall', 'looked-after-capacity'],
  },
})
