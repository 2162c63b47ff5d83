import { outlineOf } from '../../rules/outline.ts'
import { either } from '../../text/either.ts'
import { improvementSection } from '../../vocabulary/action-headings.ts'

/** What the reports on the four-point scale ask for. */
export const reportImprove = outlineOf({ id: 'improve', heading: new RegExp(`^${improvementSection}$`, 'i') })

/** What they say of themselves and of the services in figures. */
export const reportAbout = outlineOf({
  id: 'about',
  heading: either(/^about this inspection$/i, /^the inspection judge?ments(?: and what they mean)?$/i, /^service information$/i),
})

/** The table of grades at their end. */
export const reportRecord = outlineOf({ id: 'record', heading: /^record of main findings\b.{0,80}$/i })
