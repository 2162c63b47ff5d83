import * as z from 'zod'
import { id, line } from './text.ts'

/** A piece of a phrase: words, a kind of words, a choice, a gap. */
export interface WrittenPiece {
  readonly words?: string | undefined
  readonly kind?: string | undefined
  readonly means?: string | undefined
  readonly optional?: WrittenPhrase | undefined
  readonly 'any-of'?: readonly WrittenPhrase[] | undefined
  readonly 'up-to'?: number | undefined
  readonly not?: WrittenPhrase | undefined
  readonly as?: string | undefined
}

/** How words follow one another. */
export type WrittenPhrase = readonly (string | WrittenPiece)[]

/** A gap is no longer than this. */
const widestGap = 12

const template = z.string().min(1).max(300).describe('words; round brackets hold choices, square brackets what may be missing: judg(e|)ment(|s) [made]')

const piece: z.ZodType<WrittenPiece> = z.strictObject({
  words: template.optional(),
  kind: id.optional().describe('words of a kind: of lexicon, declared-area, declared-grade, or one that docket knows'),
  means: line.optional().describe('of that kind, those with this meaning alone'),
  optional: z.lazy(() => phrase).optional().describe('what may be missing'),
  'any-of': z.lazy(() => z.array(phrase).min(2).max(20)).optional().describe('one of these'),
  'up-to': z.int().min(1).max(widestGap).optional().describe('at most so many other words'),
  not: z.lazy(() => phrase).optional().describe('what does not follow here'),
  as: id.optional().describe('what these words are to whoever reads the phrase: area, grade, value'),
})

export const phrase: z.ZodType<WrittenPhrase> = z.array(z.union([template, piece])).min(1).max(40)
