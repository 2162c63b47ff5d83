import { actions } from '../../extractors/actions/actions.ts'
import { councilFrontSheet } from '../../extractors/council/council-paper.ts'
import { councilDecisionOutline } from './outline.ts'
import { labelledDay } from '../../extractors/letter/letter-date.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { all, at } from '../../rules/extractor.ts'
import { everywhere, head, section } from '../../rules/part.ts'

/** Minutes and published decisions of councils. */
export const councilDecision = defineDocumentType({
  id: 'council-decision',
  meaning: 'a minute or published decision about such a paper',
  framework: null,
  era: 'any',
  cues: [
    cue('resolved', 5, everywhere, /\bRESOLVED\b(?:\s*[-:]|\s+that\b|\s*$)/m),
    cue('decision-heading', 4, head(2500), /^(?:(?:record|notice|statement|summary)\s+of\s+(?:\w+\s+){0,2}decisions?|decision\s+(?:record|notice|sheet|details)|decisions?\s+(?:taken|made)|printed\s+minutes?|minutes?)\b/im),
    cue('present', 2, head(3000), /^(?:members\s+)?present\b/im),
    cue('minute-of-meeting', 3, head(3000), /\bminutes\s+of\s+(?:the|a)\s+(?:meeting|cabinet|executive)/i),
    cue('decision-made', 2, everywhere, /^(?:decision|decision\s+made|agreed|the\s+decision)\s*:?$/im),
    cue('is-a-letter', -5, head(3000), /^Dear\s/m),
    cue('house-of-parliament', -8, head(3000), /\bHouse\s+of\s+(?:Lords|Commons)\b|^HOUSE\s+COMMITTEE$/m),
  ],
  outline: councilDecisionOutline,
  fields: {
    ...councilFrontSheet,
    dates: { ...councilFrontSheet.dates, document: at(head(3000), labelledDay) },
    actions: all(section('decision'), actions({ kind: 'decision' })),
  },
  expects: { fields: ['dates.meeting'] },
})
