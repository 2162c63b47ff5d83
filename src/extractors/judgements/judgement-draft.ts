import type { Judgement } from '../../record/schema.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'

/** A judgement on its way into a record, for those who choose among several. */
export interface JudgementDraft {
  readonly area: Grounded<Judgement['area']>
  readonly label: Grounded<string>
  readonly grade: Grounded<Judgement['grade']>
  readonly gradePrinted: Grounded<string>
  readonly when: Grounded<Judgement['when']>
}

/** A judgement, or words in the place of one that are not understood. */
export type JudgementEntry = JudgementDraft | Unread

/** Judgements as several rules give them. */
export type Judgements = readonly JudgementEntry[]
