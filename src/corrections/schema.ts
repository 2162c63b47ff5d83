import * as z from 'zod'
import { recordBody } from '../record/schema.ts'

const text = z.string().min(1)
const offset = z.int().min(0)

/** What may be corrected: what was extracted, and the type. */
const correctable = new RegExp(String.raw`^/(?:documentType|(?:${Object.keys(recordBody.shape).join('|')})(?:/[^/]+)*)$`)

const place = {
  start: offset.describe('UTF-16 code units of the document’s text'), end: offset,
  page: z.int().min(1).nullable().describe('null where the format has none'),
  quote: text.describe('the words, letter for letter'),
}
const words = z.strictObject({
  at: z.string().regex(/^(?:\/[^/]+)+$/).optional()
    .describe('JSON Pointer, below the value, of the part of it that these words say; left out where they say all of it'),
  ...place,
}).describe('words of the document, and where they stand')

export const noSuchField = 'No such field of a record can be corrected.'

const part = z.int().min(1).optional().describe('which document of a file of several; left out where it holds one')
const someone = { by: text.optional().describe('who'), on: z.iso.date().optional().describe('on which day') }

const correction = z.strictObject({
  part,
  pointer: z.string().regex(correctable, noSuchField)
    .describe('JSON Pointer of the value as the rules read it, before any correction; /judgements/- adds an entry to a list'),
  was: z.unknown().optional().describe('what the rules read; left out where that was nothing'),
  is: z.unknown().optional().describe('what it is; left out where it is to be removed'),
  words: z.array(words).min(1).optional().describe('the words that say what it is'),
  reason: text.optional(), ...someone,
})

const accepted = z.strictObject({
  part, code: text.describe('what there was to look at: the code of a warning, say'),
  message: text.describe('and what it said'),
  words: z.strictObject(place).optional().describe('the words that it was about; left out where that was the whole document'),
}).describe('something to look at that a person looked at and found right')

const reviewed = z.strictObject({
  part, values: z.string().regex(/^[0-9a-f]{16}$/).describe('short hash of type and values as they were seen, corrections and all'),
  ...someone,
}).describe('a document that a person went through: what is not corrected is right')

/** The corrections of the records of one file. */
export const correctionsSchema = z.strictObject({
  source: z.strictObject({
    file: text.describe('what it was called when it was corrected'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('of the file’s bytes'),
  }).describe('the file that the records were read from; of a document in an archive or a mail, that document'),
  corrections: z.array(correction),
  accepted: z.array(accepted).min(1).optional(),
  reviewed: z.array(reviewed).min(1).optional(),
}).describe('What people corrected in the records of one file, each with the words that say so.')

/** Words of a document, and where they stand. */
export interface CorrectionWords extends z.infer<typeof words> {}
/** One value that a person corrected. */
export interface Correction extends Omit<z.infer<typeof correction>, 'words'> {
  readonly words?: readonly CorrectionWords[]
}
/** Something to look at that a person found right. */
export interface Accepted extends z.infer<typeof accepted> {}
/** A document that a person went through. */
export interface Seen extends z.infer<typeof reviewed> {}
/** What people corrected in the records of one file, and what of it they looked at. */
export interface Corrections extends Pick<z.infer<typeof correctionsSchema>, 'source'> {
  readonly corrections: readonly Correction[]
  readonly accepted?: readonly Accepted[]
  readonly reviewed?: readonly Seen[]
}

/** The published form of the schema of a file of corrections: JSON Schema, draft 2020-12. */
export function correctionsJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(correctionsSchema)
  return { $schema, $id: 'urn:inspection-docket:corrections', title: 'docket corrections', ...schema }
}
