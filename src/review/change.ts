import * as z from 'zod'

/** More than the longest action has. */
const longest = 20_000
const pointer = z.string().regex(/^(?:\/[^/]{1,60}){1,8}$/)
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
const given = { pointer, text: z.string().max(longest).optional(), words: span.optional() }

/** A field, and what a person gives it: words of the document, and the value where it is not as these say. */
export const asked = z.strictObject(given)

const edit = z.strictObject({ kind: z.literal('edit'), ...given, reason: z.string().max(longest).optional() })
const remove = z.strictObject({ kind: z.literal('remove'), pointer, reason: z.string().max(longest).optional() })
const drop = z.strictObject({ kind: z.literal('drop'), correction: z.int().min(0) })
const accept = z.strictObject({ kind: z.literal('accept'), doubts: z.array(z.int().min(0)) })
const see = z.strictObject({ kind: z.literal('see') })
const undo = z.strictObject({ kind: z.literal('undo') })

/** What a person does to a document as it was shown, by whom and on which day if that is said. */
export const change = z.strictObject({
  version: z.string(), by: z.string().max(200).optional(), on: z.iso.date().optional(),
  change: z.discriminatedUnion('kind', [edit, remove, drop, accept, see, undo]),
})

export interface Asked extends z.infer<typeof asked> {}
export type AskedChange = z.infer<typeof change>
