import { outlineOf } from '../../rules/outline.ts'

/** Headings of the progress inspections after a joint area review, to 2009. */
export const progressOutline = outlineOf(
  { id: 'priorities', heading: /^(?:priorities|areas?)\s+for\s+(?:further\s+)?improvement$/i },
  { id: 'recommendations', heading: /^recommendations$/i },
  { id: 'about', heading: /^(?:about\s+the\s+inspection|evidence|context|service\s+information)$/i },
  { id: 'progress', heading: /^(?:overall\s+judge?ment\b.{0,80}|summary\s+of\s+key\s+findings)$/i },
  { id: 'findings', heading: /^(?:key|main)\s+findings$/i },
)
