import { closing } from '../../extractors/letter/salutation.ts'
import { outlineOf } from '../../rules/outline.ts'
import { priorityActions } from '../priority-actions.ts'

/** What a letter asks for. */
export const letterAsks = outlineOf(
  ...priorityActions,
  { id: 'improve', heading: /^(?:what\s+needs?\s+to\s+improve|(?:key\s+)?areas?\s+(?:for|of)\s+(?:further\s+)?(?:improvement|development))\b(?!.*[.]).{0,80}$/i },
)

export const letterStrengths = outlineOf(
  { id: 'strengths', heading: /^(?:areas?\s+of\s+strength|(?:[\w' -]{1,30}\s)?strengths?(?:\s+of\s+[\w' -]{1,30})?)$/i },
)

export const letterOverview = outlineOf(
  { id: 'overview', heading: /^(?:overview|headline\s+findings|summary(?:\s+of\s+findings)?)$/i },
)

export const letterFindings = outlineOf(
  { id: 'findings', heading: /^(?:(?:headline|main|key|inspection)\s+)?findings\b(?!.*[.]).{0,60}$/i },
)

/** What follows from the inspection: the heading of a letter's last section, or of one that asks for a statement. */
export const letterNextSteps = outlineOf({ id: 'next-steps', heading: /^next\s+steps$/i })

/** A letter's sections end where it closes: its signature belongs to none of them. */
export const letterClose = outlineOf({ id: 'close', heading: closing })
