import * as z from 'zod'
import { longest } from './longest.ts'

const pointer = z.string().regex(/^(?:\/[^/]{1,60}){1,8}$/)
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
const text = z.string().max(longest.text).optional()

/** A field, and words of the document to read as its value. */
export const asked = z.strictObject({ pointer, words: span })

/** What a person gives a field: words of the document, and the value where it is not as these say. */
const edit = z.strictObject({ kind: z.literal('edit'), pointer, text, words: span.optional(), reason: text })
const remove = z.strictObject({ kind: z.literal('remove'), pointer, reason: text })
const drop = z.strictObject({ kind: z.literal('drop'), correction: z.int().min(0) })
const accept = z.strictObject({ kind: z.literal('accept'), doubts: z.array(z.int().min(0)) })
const see = z.strictObject({ kind: z.literal('see') })
const undo = z.strictObject({ kind: z.literal('undo') })

/** What a person does to a document as it was shown, by whom and on which day if that is said. */
export const change = z.strictObject({
  version: z.string(), by: z.string().max(longest.name).optional(), on: z.iso.date().optional(),
  change: z.discriminatedUnion('kind', [edit, remove, drop, accept, see, undo]),
})

export interface Asked extends z.infer<typeof asked> {}
export type AskedChange = z.infer<typeof change>
export type AskedEdit = Omit<z.infer<typeof edit>, 'kind' | 'reason'>
