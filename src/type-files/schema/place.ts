import * as z from 'zod'
import { id } from './text.ts'

export const placeNames = [
  'everywhere', 'both-ends', 'letter-opening', 'letter-subject', 'letter-introduction', 'letter-text', 'below-meeting-stamp',
] as const

/** Where in a document a rule looks. */
export const place = z.union([
  z.enum(placeNames),
  z.strictObject({ head: z.int().min(1).max(1_000_000).describe('its first so many characters') }),
  z.strictObject({ section: z.union([id, z.array(id).min(1)]).describe('below these headings of the outline') }),
]).describe('where it looks; everywhere if nothing is said')

export type WrittenPlace = z.infer<typeof place>
