import { asksTo } from '../../extractors/actions/asks-to.ts'
import { outlineOf } from '../../rules/outline.ts'
import { either } from '../../text/either.ts'
import { helpAndProtection, leadership, lookedAfter } from './graded-headings.ts'
import { improvementSection } from '../../vocabulary/action-headings.ts'
import { priorityActions } from '../../shapes/priority-actions.ts'

const board = String.raw`(?:(?:local )?safeguarding children(?:'s)? board(?: \(\w+\))?|LSCB)`
const namedBoard = String.raw`(?:the )?(?:[A-Z][\w,&'-]+ ){0,6}?${board}`
const authority = 'th(?:e|is) (?:local authority|council|LSCB)'

/** The heading of a chapter or section whose pattern has this source, case ignored. */
function heading(source: string): RegExp {
  return new RegExp(`^${source}$`, 'i')
}

/**
 * Headings that say whose report follows: that of the local authority or that of its safeguarding board, which repeat each other's
 * sections.
 */
const chapters = outlineOf(
  { id: 'lscb-findings', chapter: 'lscb', heading: heading(String.raw`inspection (?:findings|judge?ments?)\b.*\b${board}`) },
  { id: 'lscb-findings', chapter: 'lscb', heading: heading(String.raw`(?:key )?strengths and weaknesses of (?:the )?(?:${namedBoard}|\w{1,6}SCB)`) },
  { id: 'authority', chapter: 'authority', heading: /^(?:section \d\W*)?the local authority$/i },
  {
    id: 'lscb', chapter: 'lscb',
    heading: heading(String.raw`(?!review\b)(?:section \d\W*)?(?:the )?(?:effectiveness (?:of )?)?${namedBoard}`),
  },
  {
    id: 'lscb', chapter: 'lscb',
    heading: heading(String.raw`(?!review\b)(?:the )?(?:effectiveness of )?${namedBoard} (?:is|requires?)\b.{4,40}`),
  },
  { id: 'improve', chapter: 'authority', heading: /^what (?:does|do) the (?:local authority|council) need to improve$/i },
  { id: 'improve', chapter: 'lscb', heading: heading(`what (?:does|do) the ${board} need to improve`) },
  { id: 'recommendations', chapter: 'lscb', heading: heading(String.raw`recommendations (?:for|to) the (?:\w+ )?${board}`) },
)

const graded = String.raw`^the graded judge?ment\b.*`

/** Headings of single inspection framework reports of all years. */
export const sifOutline = outlineOf(
  ...chapters,
  { id: 'recommendations', heading: /^(?:the )?recommendations(?: (?:for|to) .{3,80})?$/i },
  ...priorityActions,
  { id: 'improve', heading: heading(improvementSection) },
  {
    id: 'previous',
    heading: /^(?:(?:previous|other|earlier|recent|last) )?(?:ofsted )?inspections?(?: by ofsted)?$/i,
  },
  { id: 'progress', heading: /^progress since the (?:last|previous) inspections?$/i },
  {
    id: 'area',
    heading: either(
      /^information about th(?:is|e) (?:local authority )?area$/i,
      /^local leadership$|^other information\b.*$/i,
      /^child(?:ren)? (?:living|protection|looked after) in this area$/i,
    ),
  },
  {
    id: 'summary',
    heading: either(/^executive summary$/i, /^summary(?: of (?:key )?findings| for children(?: and young people)?)?$/i),
  },
  { id: 'strengths', heading: heading(`${authority}(?:'s strengths| has the following strengths)`) },
  { id: 'weaknesses', heading: heading(String.raw`(?:${authority}|children's services in) .{3,120}\bbecause`) },
  { id: 'help-and-protection', look: 'row', notAbove: asksTo, heading: helpAndProtection },
  { id: 'looked-after', look: 'row', notAbove: asksTo, heading: lookedAfter },
  { id: 'leadership', look: 'row', notAbove: asksTo, heading: leadership },
  { id: 'adoption', heading: new RegExp(String.raw`${graded}\badoption\b`, 'i') },
  { id: 'care-leavers', heading: new RegExp(String.raw`${graded}\bcare leavers\b`, 'i') },
  { id: 'inspection-findings', heading: /^inspection findings$/i },
  { id: 'meanings', heading: /^what the inspection judge?ments mean\b/i },
  { id: 'about', heading: /^information about this (?:re-)?(?:inspection|review)$/i },
)
