import * as z from 'zod'
import { recordBody } from '../record/schema.ts'

const text = z.string().min(1)
const offset = z.int().min(0)

/** What may be corrected: what was extracted, and the type. */
const correctable = new RegExp(String.raw`^/(?:documentType|(?:${Object.keys(recordBody.shape).join('|')})(?:/[^/]+)*)$`)

const words = z.strictObject({
  at: z.string().regex(/^(?:\/[^/]+)+$/).optional()
    .describe('JSON Pointer, below the value, of the part of it that these words say; left out where they say all of it'),
  start: offset.describe('UTF-16 code units of the document’s text'), end: offset,
  page: z.int().min(1).nullable().describe('null where the format has none'),
  quote: text.describe('the words, letter for letter'),
}).describe('words of the document, and where they stand')

const correction = z.strictObject({
  part: z.int().min(1).optional().describe('which document of a file of several; left out where it holds one'),
  pointer: z.string().regex(correctable, 'No such field of a record can be corrected.')
    .describe('JSON Pointer of the value as the rules read it, before any correction; /judgements/- adds an entry to a list'),
  was: z.unknown().optional().describe('what the rules read; left out where that was nothing'),
  is: z.unknown().optional().describe('what it is; left out where it is to be removed'),
  words: z.array(words).min(1).optional().describe('the words that say what it is'),
  reason: text.optional(), by: text.optional().describe('who corrected it'), on: z.iso.date().optional().describe('on which day'),
})

/** The corrections of the records of one file. */
export const correctionsSchema = z.strictObject({
  source: z.strictObject({
    file: text.describe('what it was called when it was corrected'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('of the file’s bytes'),
  }).describe('the file that the records were read from; of a document in an archive or a mail, that document'),
  corrections: z.array(correction).min(1),
}).describe('What people corrected in the records of one file, each with the words that say so.')

/** Words of a document, and where they stand. */
export interface CorrectionWords extends z.infer<typeof words> {}
/** One value that a person corrected. */
export interface Correction extends Omit<z.infer<typeof correction>, 'words'> {
  readonly words?: readonly CorrectionWords[]
}
/** What people corrected in the records of one file. */
export interface Corrections extends Omit<z.infer<typeof correctionsSchema>, 'corrections'> {
  readonly corrections: readonly Correction[]
}

/** The published form of the schema of a file of corrections: JSON Schema, draft 2020-12. */
export function correctionsJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(correctionsSchema)
  return { $schema, $id: 'urn:inspection-docket:corrections', title: 'docket corrections', ...schema }
}
