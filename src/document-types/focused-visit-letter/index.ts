import { actions } from '../../extractors/actions/actions.ts'
import { askedPlan } from '../../extractors/actions/asked-plan.ts'
import { footerAuthority } from '../../extractors/authority/footer-authority.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { visitScope } from '../../extractors/general/scope.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every } from '../../rules/extractor.ts'
import { bothEnds, head, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { visitLetter } from '../../shapes/letter/visit-letter.ts'
import { letterIntroduction, letterText } from '../../shapes/letter/places.ts'
import { focusedVisitOutline } from './outline.ts'
import { focusedVisitVariants } from './variants.ts'

const section = sectionsOf(focusedVisitOutline)

/** ILACS focused visits, 2018 on: a letter to the director of children's services. */
export const focusedVisitLetter = defineDocumentType({
  id: 'focused-visit-letter',
  meaning: 'ILACS focused visit (2018 on): a letter to the director, findings, no grades',
  framework: 'ilacs',
  era: '2018 on',
  cues: [
    cue('focused-visit-title', 6, head(2500), /^(?:COVID-19\s+|Ofsted\s+)?focus(?:s?ed)?\s+(?:assurance\s+)?visit\s+(?:to|of)\b/im),
    cue('summarises-focused-visit', 5, head(4000), /this\s+letter\s+summarises\s+the\s+findings\s+of\s+(?:a|the)\s+focuss?ed\s+visit/i),
    cue('takes-findings-into-account', 2, bothEnds, /findings\s+from\s+this\s+(?:focused\s+)?visit\s+into\s+account/i),
    cue('is-a-letter', 1, head(2500), /^Dear\s/m),
    cue('mentions-focused-visit', 1, head(4000), /focused\s+visit/i),
    cue('names-monitoring-visit', -4, head(3000), /^(?:\w{1,20}\s+)?monitoring\s+visit\s+(?:of|to)\b/im),
  ],
  outline: focusedVisitOutline,
  fields: {
    ...visitLetter,
    framework: at(head(4000), implied<Framework>('ilacs', /focuss?ed\s+visit|ILACS/i)),
    scope: at(letterIntroduction, visitScope),
    actions: every(
      all(section('priority-actions'), actions({ kind: 'priority-action' })),
      all(section('improve'), actions({ kind: 'area-for-improvement' })),
      all(letterText, askedPlan),
    ),
    findings: every(
      all(section('strengths'), findings('strength')),
      all(section('findings'), findings('finding')),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'addressees', 'signatories'] },
  checks: [footerAuthority],
  variants: focusedVisitVariants,
})
