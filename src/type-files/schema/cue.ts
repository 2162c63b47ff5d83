import * as z from 'zod'
import { place } from './place.ts'
import { capitals, id, oneOrMore, pattern } from './text.ts'

/** Signs that docket knows by itself. */
export const signNames = ['is-a-letter', 'paper-head'] as const
/** Several signs at once, each with its own weight. */
export const signGroups = ['not-inspectors', 'of-others'] as const

/** A sign that a document is of the type. */
export const cue = z.strictObject({
  id: id.optional().describe('stands in the record beside the words that it found'),
  weight: z.number().min(-20).max(20).optional().describe('what it counts; less than nothing speaks against the type'),
  in: place.optional(),
  words: oneOrMore.optional(), pattern: pattern.optional(), capitals: capitals.optional(),
  sign: z.enum(signNames).optional().describe('a sign that docket knows'),
  signs: z.enum(signGroups).optional().describe('several signs that docket knows, with their own weights and places'),
})

export type WrittenCue = z.infer<typeof cue>
