import { actions } from '../../extractors/actions/actions.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { visitLetter } from '../../shapes/letter/visit-letter.ts'
import { isALetter, notInspectors, paperHead } from '../../shapes/signs.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every } from '../../rules/extractor.ts'
import { head, sectionsOf } from '../../rules/part.ts'
import { belowMeetingStamp } from '../../shapes/letter/places.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { contactReferralAssessmentOutline } from './outline.ts'

const section = sectionsOf(contactReferralAssessmentOutline)

/** Letters after the annual unannounced inspection of contact, referral and assessment arrangements, 2009-2012. */
export const contactReferralAssessmentLetter = defineDocumentType({
  id: 'contact-referral-assessment-letter',
  meaning: 'annual unannounced inspection of contact, referral and assessment arrangements (2009–2012)',
  framework: 'cra',
  era: '2009–2012',
  cues: [
    ...notInspectors,
    cue('unannounced-inspection-title', 6, head(3000), /^(?:annual )?unannounced inspection of contact,? referral and assessment/im),
    cue('statistics', -5, head(3000), /^(?:indicator|measure)\b.{0,40}[\t ]{2,}|\b(?:data as at|statistical neighbours)\b/im),
    cue('contains-findings', 4, head(5000), /this letter contains the findings of the recent unannounced inspection/i),
    cue('section-138', 1, head(5000), /section 138 of the Education and Inspections Act/i),
    isALetter(2, head(3000)),
    cue('no-letter', -3, belowMeetingStamp, paperHead),
  ],
  outline: contactReferralAssessmentOutline,
  fields: {
    ...visitLetter,
    framework: at(head(5000), implied<Framework>('cra', /contact,? referral and assessment/i)),
    actions: every(
      all(section('improve'), actions({ kind: 'area-for-improvement' })),
      all(section('priority-actions'), actions({ kind: 'priority-action' })),
    ),
    findings: every(
      all(section('satisfactory'), findings('finding')),
      all(section('strengths'), findings('strength')),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'addressees', 'signatories'] },
})
