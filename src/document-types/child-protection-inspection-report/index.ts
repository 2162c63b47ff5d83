import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { titleFrom } from '../../extractors/general/title.ts'
import { type AreaTable, childProtectionAreas } from '../../extractors/judgements/area.ts'
import { gradesBelowHeadings } from '../../extractors/judgements/grade-below-heading.ts'
import { gradeTable } from '../../extractors/judgements/grade-table.ts'
import { gradedSentences } from '../../extractors/judgements/graded-sentence.ts'
import { fourPointCues, fourPointJudgements, fourPointReport, reportTitlePage } from '../../shapes/report/four-point-report.ts'
import { opensWithTitle } from '../../shapes/report/opens-with.ts'
import { inspectorLabel } from '../../shapes/signs.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at } from '../../rules/extractor.ts'
import { bothEnds, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { childProtectionOutline } from './outline.ts'

const section = sectionsOf(childProtectionOutline)
const title = /^inspection of (?:local authority )?arrangements for the protection of children\b/im

const headline: AreaTable = [[/^(?:the )?overall effectiveness\b/i, 'overall-effectiveness']]

/** Inspections of local authority arrangements for the protection of children, 2012 to 2013. */
export const childProtectionInspectionReport = defineDocumentType({
  id: 'child-protection-inspection-report',
  meaning: 'inspection of local authority arrangements for the protection of children (2012–2013)',
  framework: 'child-protection-2012',
  era: '2012–2013',
  cues: [
    ...fourPointCues,
    cue('child-protection-title', 6, reportTitlePage, title),
    cue('lead-inspector', 1, reportTitlePage, inspectorLabel),
    cue('effectiveness-of-help-line', 3, bothEnds, /^The effectiveness of the help and protection provided\b/im),
  ],
  opensWith: [opensWithTitle('Inspection of local authority arrangements for the protection of children')],
  outline: childProtectionOutline,
  fields: {
    ...fourPointReport,
    title: at(reportTitlePage, titleFrom(/^inspection of /i)),
    framework: at(reportTitlePage, implied<Framework>('child-protection-2012', title)),
    judgements: fourPointJudgements(gradeTable(childProtectionAreas), gradesBelowHeadings(childProtectionAreas), gradedSentences(headline)),
    findings: all(section('overall', 'help-and-protection', 'practice', 'leadership'), findings('finding')),
  },
  expects: {
    fields: ['title', 'authority', 'dates.inspection', 'inspectors', 'actions'],
    areas: ['overall-effectiveness', 'help-and-protection', 'leadership'],
  },
})
