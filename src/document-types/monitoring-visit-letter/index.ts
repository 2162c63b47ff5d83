import { footerAuthority } from '../../extractors/authority/footer-authority.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { visitFramework } from '../../extractors/general/visit-framework.ts'
import { visitLetter } from '../../shapes/letter/visit-letter.ts'
import { isALetter, notInspectors, paperHead } from '../../shapes/signs.ts'
import { belowMeetingStamp, letterText } from '../../shapes/letter/places.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at } from '../../rules/extractor.ts'
import { bothEnds, head, sectionsOf } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import { monitoringVisitOutline } from './outline.ts'

const section = sectionsOf(monitoringVisitOutline)
const which = anyOf(
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'final', 'Ofsted',
)
const judged = anyOf('local authority', "children'?s services", String.raw`[A-Z]\w+`)

/** Letters after a monitoring visit to an authority judged inadequate, 2016 on. */
export const monitoringVisitLetter = defineDocumentType({
  id: 'monitoring-visit-letter',
  meaning: 'visit to an authority judged inadequate (2016 on): a letter, no new grades',
  framework: null,
  era: '2016 on',
  cues: [
    ...notInspectors,
    cue('monitoring-visit-title', 6, head(3000), new RegExp(String.raw`^(?:${which} )?monitoring visit (?:of|to)\b`, 'im')),
    cue(
      'summarises-monitoring-visit', 5, head(5000),
      /this letter summarises the findings of (?:a|the) (?:\w+ )?monitoring visit/i,
    ),
    cue('visit-since-inadequate', 3, head(6000), new RegExp(String.raw`\bvisit since (?:the )?${judged}\b[^.]{0,60}\binadequate\b`, 'i')),
    cue('areas-covered', 2, bothEnds, /^Areas covered by the visit$/im),
    isALetter(1, head(3000)),
    cue('no-letter', -3, belowMeetingStamp, paperHead),
  ],
  outline: monitoringVisitOutline,
  fields: {
    ...visitLetter,
    framework: at(letterText, visitFramework),
    findings: all(section('findings'), findings('finding')),
  },
  expects: { fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'addressees', 'signatories'] },
  checks: [footerAuthority],
})
