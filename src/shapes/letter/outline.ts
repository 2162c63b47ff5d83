import { closing } from '../../extractors/letter/salutation.ts'
import { outlineOf } from '../../rules/outline.ts'
import { either } from '../../text/either.ts'
import { improvementSection } from '../../vocabulary/action-headings.ts'
import { priorityActions } from '../priority-actions.ts'

/** What a letter asks for. */
export const letterAsks = outlineOf(
  ...priorityActions,
  { id: 'improve', heading: new RegExp(String.raw`^${improvementSection}\b(?!.*[.]).{0,80}$`, 'i') },
)

export const letterStrengths = outlineOf({
  id: 'strengths',
  heading: either(/^areas? of strength$/i, /^(?:[\w' -]{1,30} )?strengths?(?: of [\w' -]{1,30})?$/i),
})

export const letterOverview = outlineOf({ id: 'overview', heading: /^(?:overview|headline findings|summary(?: of findings)?)$/i })

export const letterFindings = outlineOf({
  id: 'findings',
  heading: /^(?:(?:headline|main|key|inspection) )?findings\b(?!.*[.]).{0,60}$/i,
})

/** What follows from the inspection: the heading of a letter's last section, or of one that asks for a statement. */
export const letterNextSteps = outlineOf({ id: 'next-steps', heading: /^next steps$/i })

/** The sentence that ends a visit's letter, whatever section stands above it. */
const farewell = /^(?:Ofsted|we) will take (?:account of )?the findings\b/i

/** A letter's sections end where it closes: its signature belongs to none of them. */
export const letterClose = outlineOf({ id: 'close', heading: either(closing, farewell) })
