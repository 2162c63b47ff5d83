import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import type { Grounded } from '../../text/grounded.ts'

/** A judgement on its way into a record, of which is known when it was given. */
export type JudgementDraft = Draft<Judgement> & { readonly when: Grounded<Judgement['when']> }
