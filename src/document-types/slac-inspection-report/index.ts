import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { titleFrom } from '../../extractors/general/title.ts'
import { gradesBelowHeadings } from '../../extractors/judgements/grade-below-heading.ts'
import { gradeTable } from '../../extractors/judgements/grade-table.ts'
import { perService } from '../../extractors/judgements/slac-services.ts'
import { fourPointCues, fourPointJudgements, fourPointReport, recordCue, reportTitlePage } from '../../shapes/report/four-point-report.ts'
import { opensWithTitle } from '../../shapes/report/opens-with.ts'
import { inspectorLabel } from '../../shapes/signs.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at } from '../../rules/extractor.ts'
import { sectionsOf } from '../../rules/part.ts'
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
    ...fourPointCues,
    cue('slac-title', 5, reportTitlePage, slacTitle),
    cue('reporting-inspector', 3, reportTitlePage, inspectorLabel),
    recordCue,
    cue('is-a-paper', -5, reportTitlePage, /^(?:cabinet|report (?:by|of|to)|recommendations?|contact officer|purpose of)\b/im),
  ],
  opensWith: [opensWithTitle('Inspection of safeguarding and looked[ -]after children services')],
  outline: slacOutline,
  fields: {
    ...fourPointReport,
    title: at(reportTitlePage, titleFrom(/^(?:announced )?inspection of /i)),
    framework: at(reportTitlePage, implied<Framework>('slac', new RegExp(`inspection of ${services}`, 'i'))),
    judgements: fourPointJudgements(
      perService(gradeTable), perService(gradesBelowHeadings),
      perService((areas) => gradesBelowHeadings(areas.filter(([, area]) => area !== 'slac-other'))),
    ),
    findings: all(section('overall', 'capacity', 'outcomes', 'provision', 'leadership'), findings('finding')),
  },
  expects: {
    fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'actions'],
    areas: ['safeguarding-overall', 'safeguarding-capacity', 'looked-after-overall', 'looked-after-capacity'],
  },
})
