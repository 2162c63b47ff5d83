import { actions } from '../../extractors/actions/actions.ts'
import { noneStated } from '../../extractors/actions/none-stated.ts'
import { visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { previousInspections } from '../../extractors/dates/previous-inspections.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import { ofstedLetter } from '../../extractors/letter/ofsted-letter.ts'
import { letterText } from '../../extractors/letter/places.ts'
import { inspectorSentence } from '../../extractors/people/inspector-sentence.ts'
import { signingInspector } from '../../extractors/people/signing-inspector.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { everywhere, head, section } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { contactReferralAssessmentOutline } from './outline.ts'

/** Letters after the annual unannounced inspection of contact, referral and assessment arrangements, 2009-2012. */
export const contactReferralAssessmentLetter = defineDocumentType({
  id: 'contact-referral-assessment-letter',
  meaning: 'annual unannounced inspection of contact, referral and assessment arrangements (2009–2012)',
  framework: 'cra',
  era: '2009–2012',
  cues: [
    cue('unannounced-inspection-title', 6, head(3000), /^(?:annual\s+)?unannounced\s+inspection\s+of\s+contact,?\s+referral\s+and\s+assessment/im),
    cue('contains-findings', 4, head(5000), /this\s+letter\s+contains\s+the\s+findings\s+of\s+the\s+recent\s+unannounced\s+inspection/i),
    cue('section-138', 1, head(5000), /section\s+138\s+of\s+the\s+Education\s+and\s+Inspections\s+Act/i),
    cue('is-a-letter', 2, head(3000), /^Dear\s/m),
    cue('no-letter', -3, head(3000), /^(?:Report\s+(?:to|by)|Agenda\s+Item|Purpose\s+of\b)/im),
  ],
  outline: contactReferralAssessmentOutline,
  fields: {
    ...ofstedLetter,
    framework: at(head(5000), implied<Framework>('cra', /contact,?\s+referral\s+and\s+assessment/i)),
    dates: {
      ...ofstedLetter.dates,
      inspection: at(letterText, visitPeriod),
      previous: all(letterText, previousInspections),
    },
    inspectors: first(at(letterText, inspectorSentence), at(everywhere, signingInspector)),
    judgements: all(letterText, previousJudgements),
    actions: every(
      all(section('develop'), actions({ kind: 'area-for-improvement' })),
      all(section('priority-action'), actions({ kind: 'priority-action' })),
    ),
    noneStated: at(letterText, noneStated),
    findings: every(
      all(section('satisfactory'), findings('finding')),
      all(section('strengths'), findings('strength')),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'addressees', 'signatories'] },
})
