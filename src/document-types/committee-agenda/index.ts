import { agenda } from '../../shapes/council-paper/agenda.ts'
import { notACouncil } from '../../shapes/council-paper/not-a-council.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { bothEnds, head } from '../../rules/part.ts'

/** Agenda front sheets of cabinets and committees. */
export const committeeAgenda = defineDocumentType({
  id: 'committee-agenda',
  meaning: 'an agenda front sheet',
  framework: null,
  era: 'any',
  cues: [
    cue('agenda-columns', 6, head(4000), /^(?:agenda\s+)?(?:item|no)\b.{0,60}\bpages?(?:\s+(?:nos?|numbers?)\.?)?\s*$/im),
    cue('agenda-heading', 5, head(4000), /^(?:(?:supplementary|supplemental|public|full|main|cabinet|committee|executive|notice\s+of\s+meeting\s+and)\s+)?agenda(?:\s+(?:pack|supplement|front\s?sheet|reports\s+pack|and\s+decisions|\(.{0,30}\)|-.{0,60}))?\s*$/im),
    cue('apologies', 3, bothEnds, /^(?:\W?\d+\W?\s+)?(?:to\s+receive\s+)?(?:any\s+)?apologies\b/im),
    cue('declarations', 2, bothEnds, /^(?:\W?\d+\W?\s+)?(?:declarations?|disclosures?)\s+of\s+(?:[\w']+\s+){0,3}interests?\b/im),
    cue('other-business', 2, bothEnds, /^(?:\W?\d+\W?\s+)?(?:any\s+other\s+(?:urgent\s+)?business|urgent\s+(?:business|items?)|exclusion\s+of\s+(?:the\s+)?(?:press|public)|public\s+(?:questions|participation|speaking)|date\s+of\s+(?:the\s+)?next\s+meeting|.{0,60}(?:work\s+programme|forward\s+(?:work\s+)?plan))\b/im),
    cue('page-ranges', 2, bothEnds, /(?:^|[\t (])(?:pages?\s+)?\d{1,3}\s*-\s*\d{1,3}\)?\s*$/im),
    cue('convenes', 2, head(4000), /^(?:membership|members\s+of\s+the\s+(?:committee|panel|cabinet|board|commission)|quorum|contributors|notice\s+of\s+(?:a\s+)?(?:public\s+)?meeting|(?:you\s+are|a\s+meeting\b.{0,120}\bis)\s+(?:hereby\s+)?(?:invited|summoned|convened))\b|\bwill\s+be\s+held\s+(?:at|in|on)\b/im),
    cue('venue', 1, head(4000), /^(?:venue|location|place|time)\s*[:\t]|\d{1,2}[.:]\d{2}\s*(?:am|pm)\b/im),
    cue('present', -3, head(3000), /^(?:members\s+|councillors\s+)?(?:present|in\s+attendance)\s*(?:[:\t]|$)/im),
    notACouncil,
    cue('is-a-letter', -5, head(3000), /^Dear\s/m),
    cue('resolved', -5, bothEnds, /\bRESOLVED\b|^Resolved\b/m),
    cue('minuted', -4, bothEnds, /^(?:minutes|decisions?)\s*:\s*$|^minutes\s+of\s+(?:the|a)\b(?!.*\d\s*-\s*\d{1,3}\s*\)?$)/im),
    cue('report', -4, head(1500), /^report\s+(?:to|by|of|from|title|author)\b/im),
    cue('recommendation-section', -2, bothEnds, /^(?:\d[\d.]*\s+)?recommendations?\s*(?::\s*)?$/im),
  ],
  outline: [],
  fields: agenda,
  expects: { fields: ['dates.meeting'] },
})
