import { actions } from '../../extractors/actions/actions.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { labelledPeriod } from '../../extractors/dates/inspection-period.ts'
import { oneAnEvent } from '../../extractors/dates/one-an-event.ts'
import { priorReview } from '../../extractors/earlier/earlier-dates.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { firstInspectorate } from '../../extractors/general/issuing-body.ts'
import { titleFrom } from '../../extractors/general/title.ts'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import { labelledDay } from '../../extractors/letter/letter-date.ts'
import { leadInspector } from '../../extractors/people/lead-inspector.ts'
import { reportTitlePage } from '../../shapes/report/four-point-report.ts'
import { isALetter } from '../../shapes/signs.ts'
import { ofOthers } from '../../shapes/of-others.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { bothEnds, everywhere, head, sectionsOf } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { progressOutline } from './outline.ts'

const section = sectionsOf(progressOutline)

/** Inspections of the progress made after a joint area review of safeguarding, to 2009; progress is no grade. */
export const safeguardingProgressReport = defineDocumentType({
  id: 'safeguarding-progress-report',
  meaning: 'a progress inspection of safeguarding or a joint area review (to 2009)',
  framework: 'joint-area-review',
  era: 'to 2009',
  cues: [
    ...ofOthers,
    cue('progress-title', 6, reportTitlePage, /^inspection of (?:the )?progress (?:made )?in the provision of safeguarding\b/im),
    cue('joint-area-review-title', 6, head(800), /^(?:special )?joint area review\b/im),
    cue('published', 2, reportTitlePage, /^Published\b/im),
    cue('age-group', 1, reportTitlePage, /^(?:Age group|Audience)\b/im),
    cue('names-joint-area-review', 2, bothEnds, /\bjoint area review\b/i),
    isALetter(-5, reportTitlePage),
    cue('is-a-paper', -5, reportTitlePage, /^(?:cabinet|report (?:by|of|to)|contact officer|purpose of)\b/im),
  ],
  outline: progressOutline,
  fields: {
    title: at(reportTitlePage, titleFrom(/^(?:inspection of|(?:special )?joint area review)\b/i)),
    issuer: first(at(head(1000), firstInspectorate), at(everywhere, implied<string>('Ofsted', /\bOfsted\b/i))),
    framework: at(everywhere, implied<Framework>('joint-area-review', /\bjoint area review\b/i)),
    authority: first(at(head(500), authorityIn), at(everywhere, mostNamedAuthority)),
    dates: {
      document: at(reportTitlePage, labelledDay),
      inspection: at(reportTitlePage, labelledPeriod),
      previous: oneAnEvent(all(everywhere, priorReview)),
    },
    inspectors: at(reportTitlePage, leadInspector),
    judgements: all(everywhere, previousJudgements),
    actions: every(
      all(section('priorities'), actions({ kind: 'area-for-improvement' })),
      all(section('recommendations'), actions({ kind: 'recommendation' })),
    ),
    findings: all(section('progress', 'findings'), findings('finding')),
  },
  expects: { fields: ['title', 'authority', 'dates.document', 'actions'] },
})
