import { outlineOf } from '../../rules/outline.ts'
import { anyOf } from '../../text/any-of.ts'
import { improvementSection } from '../../vocabulary/action-headings.ts'

/** Headings of the progress inspections after a joint area review, to 2009. */
export const progressOutline = outlineOf(
  { id: 'priorities', heading: new RegExp(`^${anyOf('priorities for (?:further )?improvement', improvementSection)}$`, 'i') },
  { id: 'recommendations', heading: /^recommendations$/i },
  { id: 'about', heading: /^(?:about the inspection|evidence|context|service information)$/i },
  { id: 'progress', heading: /^(?:overall judge?ment\b.{0,80}|summary of key findings)$/i },
  { id: 'findings', heading: /^(?:key|main) findings$/i },
)
