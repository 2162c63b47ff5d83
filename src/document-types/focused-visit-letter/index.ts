import { actions } from '../../extractors/actions/actions.ts'
import { noneStated } from '../../extractors/actions/none-stated.ts'
import { authorityIn, mostNamedAuthority } from '../../extractors/authority/authority.ts'
import { visitPeriod } from '../../extractors/dates/inspection-period.ts'
import { previousInspections } from '../../extractors/dates/previous-inspections.ts'
import { findings } from '../../extractors/findings/findings.ts'
import { implied } from '../../extractors/general/implied.ts'
import { visitScope } from '../../extractors/general/scope.ts'
import { letterTitle } from '../../extractors/general/title.ts'
import { previousJudgements } from '../../extractors/judgements/previous-judgements.ts'
import { addressBlock } from '../../extractors/letter/address-block.ts'
import { copyList } from '../../extractors/letter/copy-list.ts'
import { letterDate } from '../../extractors/letter/letter-date.ts'
import { signature } from '../../extractors/letter/signature.ts'
import { inspectorSentence } from '../../extractors/people/inspector-sentence.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at, every, first } from '../../rules/extractor.ts'
import { everywhere, head, section } from '../../rules/part.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { letterOpening, letterSubject, letterText } from '../../extractors/letter/places.ts'
import { focusedVisitOutline } from './outline.ts'
import { focusedVisitVariants } from './variants.ts'

/** ILACS focused visits, 2018 on: a letter to the director of children's services. */
export const focusedVisitLetter = defineDocumentType({
  id: 'focused-visit-letter',
  meaning: 'ILACS focused visit (2018 on): a letter to the director, findings, no grades',
  framework: 'ilacs',
  era: '2018 on',
  cues: [
    cue('focused-visit-title', 6, head(2500), /^(?:(?:COVID-19\s+|Ofsted\s+)?focus(?:s?ed)?\s+(?:assurance\s+)?visit)\s+(?:to|of)\b/im),
    cue('summarises-focused-visit', 5, head(4000), /this\s+letter\s+summarises\s+the\s+findings\s+of\s+(?:a|the)\s+focus(?:s?ed)\s+visit/i),
    cue('takes-findings-into-account', 2, everywhere, /findings\s+from\s+this\s+(?:focused\s+)?visit\s+into\s+account/i),
    cue('is-a-letter', 1, head(2500), /^Dear\s/m),
    cue('mentions-focused-visit', 1, head(4000), /focused\s+visit/i),
    cue('names-monitoring-visit', -4, head(3000), /^(?:first|second|third|fourth|fifth|sixth|\w+)?\s*monitoring\s+visit\s+(?:of|to)\b/im),
  ],
  outline: focusedVisitOutline,
  fields: {
    title: at(everywhere, letterTitle),
    issuer: at(everywhere, implied<string>('Ofsted', /\bOfsted\b/i)),
    framework: at(head(4000), implied<Framework>('ilacs', /focus(?:s?ed)\s+visit|monitoring\s+visit|ILACS/i)),
    scope: at(letterText, visitScope),
    authority: first(at(letterSubject, authorityIn), at(letterText, authorityIn), at(everywhere, mostNamedAuthority)),
    dates: {
      document: at(letterOpening, letterDate),
      inspection: at(letterText, visitPeriod),
      previous: all(letterText, previousInspections),
    },
    inspectors: at(letterText, inspectorSentence),
    addressees: at(letterOpening, addressBlock),
    signatories: at(everywhere, signature({ letterhead: 'Ofsted' })),
    copiedTo: at(everywhere, copyList),
    judgements: all(letterText, previousJudgements),
    actions: every(
      all(section('priority-actions'), actions({ kind: 'priority-action' })),
      all(section('improve'), actions({ kind: 'area-for-improvement' })),
    ),
    noneStated: at(letterText, noneStated),
    findings: every(
      all(section('strengths'), findings('strength')),
      all(section('findings'), findings('finding')),
    ),
  },
  expects: { fields: ['title', 'authority', 'dates.document', 'dates.inspection', 'inspectors', 'addressees', 'signatories'] },
  variants: focusedVisitVariants,
})
