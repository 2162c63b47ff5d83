import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings of single inspection framework reports of all years; the report of the authority and that of its LSCB repeat each other's. */
export const sifOutline: readonly OutlineEntry[] = [
  { id: 'lscb-findings', heading: /^(?:inspection\s+findings\W+.*\bboard|key\s+strengths\s+and\s+weaknesses\b.*)$/i },
  { id: 'authority', isChapter: true, heading: /^(?:section\s+\d\W*)?the\s+local\s+authority$/i },
  { id: 'lscb', isChapter: true, heading: /^(?:section\s+\d\W*)?(?:the\s+)?(?:effectiveness\s+(?:of\s+)?)?(?:the\s+)?(?:[A-Z][\w,&'-]+\s+){1,6}safeguarding\s+children(?:'s)?\s+board(?:\s+\(\w+\))?$/i },
  { id: 'recommendations', heading: /^(?:the\s+)?recommendations(?:\s+(?:for|to)\s.{3,80})?$/i },
  { id: 'priority-actions', heading: /^(?:areas?\s+for\s+)?(?:immediate\s+(?:and\s+)?)?priority\s+(?:(?:and|or)\s+immediate\s+)?actions?$/i },
  { id: 'improve', heading: /^(?:what\s+(?:does|do|needs?)\b.{0,70}\bimprove|(?:other\s+|further\s+)?areas?\s+for\s+(?:further\s+)?(?:improvement|development))$/i },
  { id: 'previous', heading: /^(?:(?:previous|other|earlier|recent|last)\s+)?(?:ofsted\s+)?inspections?(?:\s+by\s+ofsted)?$/i },
  { id: 'area', heading: /^(?:information\s+about\s+this\s+(?:local\s+authority\s+)?area|local\s+leadership|other\s+information\b.*|child(?:ren)?\s+(?:living|protection|looked\s+after)\s+in\s+this\s+area)$/i },
  { id: 'summary', heading: /^(?:executive\s+summary|summary\s+of\s+key\s+findings|summary\s+for\s+children\s+and\s+young\s+people|summary)$/i },
  { id: 'strengths', heading: /^th(?:e|is)\s+(?:local\s+authority|council)\s+has\s+the\s+following\s+strengths$/i },
  { id: 'weaknesses', heading: /^th(?:e|is)\s+(?:local\s+authority|council)\s.{3,80}\bbecause$/i },
  { id: 'help-and-protection', look: 'row', heading: /^(?:the\s+)?experiences?\s+and\s+progress\s+of\s+children\s+(?:who\s+need|in\s+need\s+of)\s+help\b/i },
  { id: 'looked-after', look: 'row', heading: /^(?:the\s+)?experiences?\s+and\s+progress\s+of\s+(?:children\s+looked\s+after|looked\s+after\s+children)\b/i },
  { id: 'leadership', look: 'row', heading: /^leadership,?\s+management\s+and\s+governance\b/i },
  { id: 'adoption', heading: /^the\s+graded\s+judge?ment\b.*\badoption\b/i },
  { id: 'care-leavers', heading: /^the\s+graded\s+judge?ment\b.*\bcare\s+leavers\b/i },
  { id: 'meanings', heading: /^what\s+the\s+inspection\s+judge?ments\s+mean\b/i },
  { id: 'about', heading: /^information\s+about\s+this\s+(?:re-)?(?:inspection|review)$/i },
]
