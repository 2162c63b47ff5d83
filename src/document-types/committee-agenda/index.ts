import { councilFrontSheet } from '../../extractors/council/council-paper.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { everywhere, head } from '../../rules/part.ts'

/** Agenda front sheets of cabinets and committees. */
export const committeeAgenda = defineDocumentType({
  id: 'committee-agenda',
  meaning: 'an agenda front sheet',
  framework: null,
  era: 'any',
  cues: [
    cue('agenda-columns', 5, head(2500), /^(?:agenda\s+)?item\b.*\bpage\b/im),
    cue('agenda-heading', 4, head(2500), /^(?:supplementary\s+|public\s+)?agenda(?:\s+(?:pack|supplement|frontsheet))?$/im),
    cue('apologies', 2, everywhere, /^(?:\d+\.?\s+)?apologies(?:\s+for\s+absence)?\b/im),
    cue('declarations', 2, everywhere, /^(?:\d+\.?\s+)?declarations?\s+of\s+(?:\w+\s+)?interests?\b/im),
    cue('page-ranges', 2, everywhere, /^(?:\(?pages?\s+)?\d+\s*-\s*\d+\)?$/im),
    cue('contributors', 1, head(2500), /^contributors\b/im),
    cue('is-a-letter', -5, head(3000), /^Dear\s/m),
    cue('resolved', -4, everywhere, /\bRESOLVED\b/),
    cue('report', -3, head(1500), /^report\s+(?:to|by|of)\b/im),
  ],
  outline: [],
  fields: councilFrontSheet,
  expects: { fields: ['dates.meeting'] },
})
