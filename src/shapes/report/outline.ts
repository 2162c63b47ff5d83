import { outlineOf } from '../../rules/outline.ts'

/** What the reports on the four-point scale ask for. */
export const reportImprove = outlineOf({ id: 'improve', heading: /^areas?\s+for\s+(?:further\s+)?improvement$/i })

/** What they say of themselves and of the services in figures. */
export const reportAbout = outlineOf(
  { id: 'about', heading: /^(?:about\s+this\s+inspection|the\s+inspection\s+judge?ments(?:\s+and\s+what\s+they\s+mean)?|service\s+information)$/i },
)

/** The table of grades at their end. */
export const reportRecord = outlineOf({ id: 'record', heading: /^record\s+of\s+main\s+findings\b.{0,80}$/i })
