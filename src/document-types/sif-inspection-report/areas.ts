import type { AreaTable } from '../../extractors/judgements/area.ts'
import { helpAndProtection, leadership, lookedAfter } from './graded-headings.ts'

const name = String.raw`(?:[\w&',-]+ ){0,8}?`
const board = "safeguarding children(?:'s)? board|LSCB"
const services = "(?:children's (?:social care )?services|services for children)"

/** What headings and sentences of single inspection framework reports grade; the LSCB has no line in the table. */
export const sifSentenceAreas: AreaTable = [
  [/^(?:the )?overall judge?ment\b/i, 'overall-effectiveness'],
  [new RegExp(String.raw`^(?:the )?(?:effectiveness of )?(?:the )?${name}(?:${board})\b`, 'i'), 'lscb'],
  [/^(?:the )?graded judge?ment\b.*\badoption\b|^adoption performance$/i, 'adoption'],
  [/^(?:the )?graded judge?ment\b.*\bcare leavers\b/i, 'care-leavers'],
  [helpAndProtection, 'help-and-protection'],
  [lookedAfter, 'looked-after-and-permanence'],
  [leadership, 'leadership'],
  [new RegExp(String.raw`^(?:the )?(?:[A-Z][\w' -]{1,60} )?${services}\b`, 'i'), 'overall-effectiveness'],
]

/** The lines of the table, whole. */
export const sifLineAreas: AreaTable = [
  [/^children who need help and protection$/i, 'help-and-protection'],
  [/^children looked after and achieving permanence$/i, 'looked-after-and-permanence'],
  [/^adoption performance$/i, 'adoption'],
  [/^experiences and progress of care leavers$/i, 'care-leavers'],
  [/^leadership,? management and governance$/i, 'leadership'],
]

/** What the first words of a summary grade. */
export const sifSummaryAreas: AreaTable = [
  [new RegExp(String.raw`^(?:the|this) ${name}(?:${board}|board)\b`, 'i'), 'lscb'],
  [/^this (?:local authority|council)\b|^children's services in\b/i, 'overall-effectiveness'],
]
