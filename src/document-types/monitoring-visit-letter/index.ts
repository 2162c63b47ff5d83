import { actions } from '../../extractors/actions/actions.ts'
import { askedPlan } from '../../extractors/actions/asked-plan.ts'
import { footerAuthority } from '../../extractors/authority/footer-authority.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { visitFramework } from '../../extractors/general/visit-framework.ts'
import { visitLetter } from '../../shapes/letter/visit-letter.ts'
import { letterText } from '../../shapes/letter/places.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every } from '../../rules/extractor.ts'
import { bothEnds, head, sectionsOf } from '../../rules/part.ts'
import { monitoringVisitOutline } from './outline.ts'

const section = sectionsOf(monitoringVisitOutline)

/** Letters after a monitoring visit to an authority judged inadequate, 2016 on. */
export const monitoringVisitLetter = defineDocumentType({
  id: 'monitoring-visit-letter',
  meaning: 'visit to an authority judged inadequate (2016 on): a letter, no new grades',
  framework: null,
  era: '2016 on',
  cues: [
    cue('monitoring-visit-title', 6, head(3000), /^(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|Ofsted)\s+)?monitoring\s+visit\s+(?:of|to)\b/im),
    cue('summarises-monitoring-visit', 5, head(5000), /this\s+letter\s+summarises\s+the\s+findings\s+of\s+(?:a|the)\s+(?:\w+\s+)?monitoring\s+visit/i),
    cue('visit-since-inadequate', 3, head(6000), /\bvisit\s+since\s+(?:the\s+)?(?:local\s+authority|children'?s\s+services|[A-Z]\w+)\b[^.]{0,60}\binadequate\b/i),
    cue('areas-covered', 2, bothEnds, /^Areas\s+covered\s+by\s+the\s+visit$/im),
    cue('is-a-letter', 1, head(3000), /^Dear\s/m),
    cue('no-letter', -3, head(3000), /^(?:Report\s+to|Agenda\s+Item|Purpose\s+of\b)/im),
  ],
  outline: monitoringVisitOutline,
  fields: {
    ...visitLetter,
    framework: at(letterText, visitFramework),
    actions: every(
      all(section('priority-actions'), actions({ kind: 'priority-action' })),
      all(section('improve'), actions({ kind: 'area-for-improvement' })),
      all(letterText, askedPlan),
    ),
    findings: all(section('findings'), findings('finding')),
  },
  expects: { fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'addressees', 'signatories'] },
  checks: [footerAuthority],
})
