import { asksTo } from '../../extractors/actions/asks-to.ts'
import { outlineOf } from '../../rules/outline.ts'
import { priorityActions } from '../../shapes/priority-actions.ts'

const board = String.raw`(?:(?:local\s+)?safeguarding\s+children(?:'s)?\s+board(?:\s+\(\w+\))?|LSCB)`

/** Headings that say whose report follows: that of the local authority or that of its safeguarding board, which repeat each other's sections. */
const chapters = outlineOf(
  { id: 'lscb-findings', chapter: 'lscb', heading: new RegExp(String.raw`^(?:inspection\s+(?:findings|judge?ments?)\b.*\b${board}|key\s+strengths\s+and\s+weaknesses\s+of\s+the\s+${board})$`, 'i') },
  { id: 'authority', chapter: 'authority', heading: /^(?:section\s+\d\W*)?the\s+local\s+authority$/i },
  { id: 'lscb', chapter: 'lscb', heading: new RegExp(String.raw`^(?!review\b)(?:section\s+\d\W*)?(?:the\s+)?(?:effectiveness\s+(?:of\s+)?)?(?:the\s+)?(?:[A-Z][\w,&'-]+\s+){0,6}?${board}$`, 'i') },
  { id: 'lscb', chapter: 'lscb', heading: new RegExp(String.raw`^(?!review\b)(?:the\s+)?(?:effectiveness\s+of\s+)?(?:the\s+)?(?:[A-Z][\w,&'-]+\s+){0,6}?${board}\s+(?:is|requires?)\b.{4,40}$`, 'i') },
  { id: 'improve', chapter: 'authority', heading: /^what\s+(?:does|do)\s+the\s+(?:local\s+authority|council)\s+need\s+to\s+improve$/i },
  { id: 'improve', chapter: 'lscb', heading: new RegExp(String.raw`^what\s+(?:does|do)\s+the\s+${board}\s+need\s+to\s+improve$`, 'i') },
  { id: 'recommendations', chapter: 'lscb', heading: new RegExp(String.raw`^recommendations\s+(?:for|to)\s+the\s+(?:\w+\s+)?${board}$`, 'i') },
)

/** Headings of single inspection framework reports of all years. */
export const sifOutline = outlineOf(
  ...chapters,
  { id: 'recommendations', heading: /^(?:the\s+)?recommendations(?:\s+(?:for|to)\s.{3,80})?$/i },
  ...priorityActions,
  { id: 'improve', heading: /^(?:what\s+needs?\s+to\s+improve|(?:other\s+|further\s+)?areas?\s+for\s+(?:further\s+)?(?:improvement|development))$/i },
  { id: 'previous', heading: /^(?:(?:(?:previous|other|earlier|recent|last)\s+)?(?:ofsted\s+)?inspections?(?:\s+by\s+ofsted)?|progress\s+since\s+the\s+(?:last|previous)\s+inspections?)$/i },
  { id: 'area', heading: /^(?:information\s+about\s+th(?:is|e)\s+(?:local\s+authority\s+)?area|local\s+leadership|other\s+information\b.*|child(?:ren)?\s+(?:living|protection|looked\s+after)\s+in\s+this\s+area)$/i },
  { id: 'summary', heading: /^(?:executive\s+summary|summary(?:\s+of\s+(?:key\s+)?findings)?|summary\s+for\s+children(?:\s+and\s+young\s+people)?)$/i },
  { id: 'strengths', heading: /^th(?:e|is)\s+(?:local\s+authority|council|LSCB)(?:'s\s+strengths|\s+has\s+the\s+following\s+strengths)$/i },
  { id: 'weaknesses', heading: /^(?:th(?:e|is)\s+(?:local\s+authority|council|LSCB)|children's\s+services\s+in)\s.{3,120}\bbecause$/i },
  { id: 'help-and-protection', look: 'row', notAbove: asksTo, heading: /^(?:the\s+)?experiences?\s+and\s+progress\s+of\s+children\s+(?:who\s+need|in\s+need\s+of)\s+help\b/i },
  { id: 'looked-after', look: 'row', notAbove: asksTo, heading: /^(?:the\s+)?experiences?\s+and\s+progress\s+of\s+(?:children\s+looked\s+after|looked\s+after\s+children)\b/i },
  { id: 'leadership', look: 'row', notAbove: asksTo, heading: /^leadership,?\s+management\s+and\s+governance\b/i },
  { id: 'adoption', heading: /^the\s+graded\s+judge?ment\b.*\badoption\b/i },
  { id: 'care-leavers', heading: /^the\s+graded\s+judge?ment\b.*\bcare\s+leavers\b/i },
  { id: 'inspection-findings', heading: /^inspection\s+findings$/i },
  { id: 'meanings', heading: /^what\s+the\s+inspection\s+judge?ments\s+mean\b/i },
  { id: 'about', heading: /^information\s+about\s+this\s+(?:re-)?(?:inspection|review)$/i },
)
