import * as z from 'zod'
import { capitals, id, oneOrMore, pattern } from './text.ts'

export const fragmentNames = [
  'priority-actions', 'letter-asks', 'letter-strengths', 'letter-overview', 'letter-findings', 'letter-next-steps', 'letter-close',
  'report-improve', 'report-about', 'report-record',
] as const

/** A heading that documents of the type have, and so the section below it. */
export const heading = z.strictObject({
  id: id.optional().describe('of the section; several headings may have one'),
  headings: oneOrMore.optional(), pattern: pattern.optional(), capitals: capitals.optional(),
  look: z.enum(['heading', 'any', 'lead-in', 'row']).optional()
    .describe('heading: it must look like one; any: a short line of any look; lead-in: a sentence with a list below; row: the first cell of a row'),
  chapter: id.optional().describe('the chapter that it opens'),
  shared: z.enum(fragmentNames).optional().describe('headings that docket knows'),
})

export type WrittenHeading = z.infer<typeof heading>
