import { footerAuthority } from '../../extractors/authority/footer-authority.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { visitScope } from '../../extractors/general/scope.ts'
import { isALetter, notInspectors } from '../../shapes/signs.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every } from '../../rules/extractor.ts'
import { bothEnds, head, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { visitLetter } from '../../shapes/letter/visit-letter.ts'
import { letterIntroduction } from '../../shapes/letter/places.ts'
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
    ...notInspectors,
    cue('focused-visit-title', 6, head(2500), /^(?:COVID-19 |Ofsted )?focus(?:s?ed)? (?:assurance )?visit (?:to|of)\b/im),
    cue('summarises-focused-visit', 5, head(4000), /this letter summarises the findings of (?:a|the) focuss?ed visit/i),
    cue('takes-findings-into-account', 2, bothEnds, /findings from this (?:focused )?visit into account/i),
    isALetter(1, head(2500)),
    cue('mentions-focused-visit', 1, head(4000), /focused visit/i),
    cue('names-monitoring-visit', -4, head(3000), /^(?:\w{1,20} )?monitoring visit (?:of|to)\b/im),
  ],
  outline: focusedVisitOutline,
  fields: {
    ...visitLetter,
    framework: at(head(4000), implied<Framework>('ilacs', /focuss?ed visit|ILACS/i)),
    scope: at(letterIntroduction, visitScope),
    findings: every(
      all(section('strengths'), findings('strength')),
      all(section('findings'), findings('finding')),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'addressees', 'signatories'] },
  checks: [footerAuthority],
  variants: focusedVisitVariants,
})
