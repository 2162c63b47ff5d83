import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { titleFrom } from '../../extractors/general/title.ts'
import { lookedAfterAreas } from '../../extractors/judgements/area.ts'
import { gradesBelowHeadings } from '../../extractors/judgements/grade-below-heading.ts'
import { gradeTable } from '../../extractors/judgements/grade-table.ts'
import { fourPointCues, fourPointJudgements, fourPointReport, recordCue, reportTitlePage } from '../../shapes/report/four-point-report.ts'
import { opensWithTitle } from '../../shapes/report/opens-with.ts'
import { inspectorLabel } from '../../shapes/signs.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at } from '../../rules/extractor.ts'
import { sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { lookedAfterOutline } from './outline.ts'

const section = sectionsOf(lookedAfterOutline)

/** Inspections of services for looked after children, 2013. */
export const lookedAfterChildrenInspectionReport = defineDocumentType({
  id: 'looked-after-children-inspection-report',
  meaning: 'inspection of looked after children services (2013)',
  framework: 'looked-after-2013',
  era: '2013',
  cues: [
    ...fourPointCues,
    cue('looked-after-title', 6, reportTitlePage, /^inspection of (?:services for )?looked[ -]after children(?:'s)?(?: services)?$/im),
    cue('reporting-inspector', 2, reportTitlePage, inspectorLabel),
    recordCue,
  ],
  opensWith: [opensWithTitle('Inspection of looked[ -]after children services')],
  outline: lookedAfterOutline,
  fields: {
    ...fourPointReport,
    title: at(reportTitlePage, titleFrom(/^inspection of /i)),
    framework: at(reportTitlePage, implied<Framework>('looked-after-2013', /^inspection of (?:services for )?looked[ -]after children/im)),
    judgements: fourPointJudgements(
      gradeTable(lookedAfterAreas), gradesBelowHeadings(lookedAfterAreas),
      gradesBelowHeadings(lookedAfterAreas.filter(([, area]) => area !== 'other')),
    ),
    findings: all(section('overall', 'capacity', 'outcomes', 'provision', 'leadership'), findings('finding')),
  },
  expects: {
    fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'actions'],
    areas: ['looked-after-overall', 'looked-after-capacity', 'leadership'],
  },
})
