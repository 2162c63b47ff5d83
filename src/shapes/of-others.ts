import { type Cue, cue } from '../rules/cue.ts'
import { bothEnds, head } from '../rules/part.ts'
import { isMinuted } from './minuted.ts'
import { ownVoice, webPage } from './web-page.ts'

/** "To: All Councillors" above "From: Director of Children's Services": the head of a note to members. */
const memorandum = /^(?:to|for): [^\n]+\n(?:[^:\n]+: [^\n]+\n)?from: /im

/** What councils, partnerships and the press write of an inspection, by its name: none of it is the inspectorate's own letter or report. */
export const ofOthers: readonly Cue[] = [
  isMinuted,
  cue('memorandum', -6, head(1000), memorandum),
  cue('site-page', -8, bothEnds, webPage),
  cue('speaks-of-itself', -8, bothEnds, ownVoice),
  cue('posted', -8, head(1000), /^posted(?: on)?:? \d/im),
]
