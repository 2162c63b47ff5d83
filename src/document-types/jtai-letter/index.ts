import { actions } from '../../extractors/actions/actions.ts'
import { nextSteps, statementRequest } from '../../extractors/actions/asked-papers.ts'
import { labelledPeriod, visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { issuingBody } from '../../extractors/general/issuing-body.ts'
import { inspectionTheme } from '../../extractors/general/theme.ts'
import { titleLike } from '../../extractors/general/title.ts'
import { ofstedLetter } from '../../shapes/letter/ofsted-letter.ts'
import { noneInLetter } from '../../shapes/letter/none-in-letter.ts'
import { visitLetter } from '../../shapes/letter/visit-letter.ts'
import { belowMeetingStamp, letterText } from '../../shapes/letter/places.ts'
import { signature } from '../../extractors/letter/signature.ts'
import { notInspectors, paperHead } from '../../shapes/signs.ts'
import { webPage } from '../../shapes/web-page.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { bothEnds, everywhere, head, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { jtaiOutline } from './outline.ts'
import { jtaiVariants } from './variants.ts'

const section = sectionsOf(jtaiOutline)

/** A heading inside the list of areas for improvement groups its bullets ("Leadership and management"); the outline ends the list. */
const anyHeading = /./

/** Joint targeted area inspections, 2016 on: a letter of several inspectorates to the leaders of a local partnership. */
export const jtaiLetter = defineDocumentType({
  id: 'jtai-letter',
  meaning: 'joint targeted area inspection, letter or report (2016 on)',
  framework: 'jtai',
  era: '2016 on',
  cues: [
    ...notInspectors,
    // A page about one asks in its title what it was, or what was found.
    cue('jtai-title', 6, head(3500), /^joint targeted area inspection\b(?!.*\?$)/im),
    cue('summarises-jtai', 4, head(5000), /findings of (?:the|a|this) joint targeted area inspection/i),
    cue(
      'undertook-joint-inspection', 3, head(5000),
      /\b(?:undertook|carried out|conducted) a joint (?:targeted area )?inspection of the multi-agency\b/i,
    ),
    cue('greets-partnership', 2, head(3500), /^Dear .{0,80}\bpartnership\b/im),
    cue('asks-for-statement', 1, bothEnds, /written statement of (?:proposed )?action/i),
    cue('no-letter', -4, belowMeetingStamp, paperHead),
    cue('web-page', -6, bothEnds, webPage),
  ],
  outline: jtaiOutline,
  fields: {
    ...ofstedLetter,
    title: first(at(head(4000), titleLike(/^joint targeted area inspection\b/i)), ofstedLetter.title),
    issuer: first(at(letterText, issuingBody), ofstedLetter.issuer),
    framework: at(head(5000), implied<Framework>('jtai', /joint targeted area inspection|JTAI/i)),
    scope: at(letterText, inspectionTheme),
    dates: {
      ...ofstedLetter.dates,
      inspection: first(at(head(3000), labelledPeriod), at(letterText, visitPeriod)),
      previous: visitLetter.dates.previous,
    },
    signatories: at(everywhere, signature()),
    judgements: visitLetter.judgements,
    actions: every(
      all(section('priority-actions'), actions({ kind: 'priority-action', inner: anyHeading })),
      all(section('improve'), actions({ kind: 'area-for-improvement', inner: anyHeading })),
      first(all(section('next-steps'), nextSteps), at(letterText, statementRequest)),
    ),
    noneStated: noneInLetter,
    findings: every(
      all(section('strengths'), findings('strength')),
      all(section('findings'), findings('finding')),
    ),
  },
  expects: { fields: ['title', 'scope', 'authority', 'dates.document', 'dates.inspection', 'addressees', 'signatories', 'actions'] },
  variants: jtaiVariants,
})
