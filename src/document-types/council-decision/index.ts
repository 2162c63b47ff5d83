import { councilDecision as decision } from '../../shapes/council-paper/council-decision.ts'
import { notACouncil } from '../../shapes/council-paper/not-a-council.ts'
import { itemPage, minutedItemPage } from '../../shapes/council-paper/site-page.ts'
import { isAsked } from '../../phrases/lead-in/asked.ts'
import { decidingBody } from '../../vocabulary/council-bodies.ts'
import { cue } from '../../rules/cue.ts'
import { defineDocumentType } from '../../rules/document-type.ts'
import { bothEnds, head } from '../../rules/part.ts'

/** Minutes and published decisions of councils. */
export const councilDecision = defineDocumentType({
  id: 'council-decision',
  meaning: 'a minute or published decision about such a paper',
  framework: null,
  era: 'any',
  cues: [
    cue('resolved', 5, bothEnds, /\bRESOLVED\b(?!\s+at\b)|^Resolved\b/m),
    cue('decision-heading', 5, head(3000), /\b(?:record|notice|statement|summary|schedule)\s+of\s+(?:the\s+)?(?:[\w']+\s+){0,3}decisions?\b|^(?:(?:executive\s+)?decisions?\s+(?:of|by)\s+(?:the\s+)?(?:cabinet|executive|leader|mayor|portfolio)|decision\s+(?:record|notice|sheet|details|statement|summary|ref\w*)|decisions\s+(?:taken|made)|issue\s+-\s+(?:decisions|meetings)|printed\s+(?:minutes?|decision))\b/im),
    cue('minutes-of', 4, head(3000), /^(?:(?:draft|printed|confirmed|unconfirmed|public)\s+)?minutes(?:\s*$|\s*:\s*$|\s+of\s+(?:the|a|an)\b)|^(?:at\s+)?a\s+meeting\s+of\s+(?:the\s+)?.{3,100}\bwas\s+held\b/im),
    cue('present', 3, head(4000), /^(?:members\s+|councillors\s+|also\s+|officers\s+|those\s+)?(?:present|in\s+attendance|attendance)\b/im),
    cue('decision-made', 4, bothEnds, /^(?:decision|decision\s+(?:made|number|no|status|outcome|taken)|agreed|the\s+decision|(?:it\s+was\s+)?(?:unanimously\s+)?(?:agreed|resolved))\b\.?\s*(?:[-:\t]|that\b|$)/im),
    cue('be-it-noted', 2, bothEnds, /^(?:\W?\w{1,3}\W\s+)?that\b.{3,300}\bbe\s+(?:noted|approved|agreed|endorsed|received|accepted|adopted|welcomed)\b/im),
    cue('report-introduced', 2, bothEnds, /\b(?:councillor|cllr|cabinet\s+member|portfolio\s+holder|director|officer|manager|head\s+of|chair(?:man|person)?|leader)\b[^.]{0,100}\b(?:introduced|presented|submitted)\s+(?:the|a|his|her)\b[^.]{0,60}\breport\b|\b(?:cabinet|executive|committee|panel|board|commission|mayor|members|councillors)\s+(?:considered|received|noted|had\s+before\s+(?:them|it))\b/i),
    cue('discussion-told', 3, bothEnds, /\b(?:in\s+(?:response|answer|reply)\s+to\s+(?:[\w']+\s+){0,4}(?:questions?|quer(?:y|ies))|members\s+(?:were\s+(?:informed|advised|told|pleased)|noted|asked|welcomed|commented|heard|thanked|offered)|(?:committee|panel|board|cabinet)\s+(?:was|were)\s+(?:informed|advised|told|pleased)|following\s+(?:[\w']+\s+){0,3}(?:points|comments|issues)\s+(?:[\w']+\s+){0,3}were\s+(?:made|raised|noted)|discussion\s+ensued|in\s+(?:introducing|presenting)\s+(?:this|the)\s+(?:item|report))\b|^\d[\d.]*\s+the\s[^.\n]{3,80}\s(?:introduced|presented|stated\s+that|noted\s+that|responded|asked\s+whether)\b/im),
    cue('site-item', 3, head(600), itemPage),
    cue('minuted-item', 3, bothEnds, minutedItemPage),
    cue('agenda-and-minutes', 4, head(600), /^agenda(?:,\s*decisions)?\s+and\s+minutes\s*$/im),
    cue('meeting-ended', 2, bothEnds, /\bmeeting\s+(?:ended|closed|finished|concluded|commenced|started|rose)\b/i),
    cue('date-of-decision', 2, head(4000), /^(?:date\s+(?:of\s+decision|decision\s+(?:made|taken))|decision\s+date|publication\s+date|call[- ]in\s+(?:expires|deadline|date)|date\s+published)\b/im),
    cue('is-a-letter', -5, head(3000), /^Dear\s/m),
    cue('asks', -4, bothEnds, new RegExp(String.raw`\b${decidingBody} ${isAsked}\b|^(?:\d[\d.]* )?recommendations?(?:\(s\))? ?:?$`, 'im')),
    cue('report-label', -3, head(2500), /^report\s+(?:to|from|title|on\s+behalf\s+of)\b/im),
    cue('inspection-report', -4, head(2500), /^(?:lead|reporting)\s+inspector\b/im),
    notACouncil,
  ],
  outline: [],
  fields: decision,
  expects: { fields: ['dates.meeting'] },
})
