import * as z from 'zod'
import { declaredId } from '../../record/schema.ts'
import { expectedFields } from '../../record/expectations.ts'
import { frameworkIds } from '../../vocabulary/frameworks.ts'
import { judgementAreas } from '../../vocabulary/judgement-areas.ts'
import { cue } from './cue.ts'
import { declared } from './declared.ts'
import { fieldsSchema } from './fields.ts'
import { heading } from './heading.ts'
import { id, line, most, oneOrMore } from './text.ts'

function schema() {
  const year = z.int().min(1900).max(2100)

  const expects = z.strictObject({
    fields: z.array(z.enum(expectedFields)).optional(),
    areas: z.array(z.union([z.enum(judgementAreas), declaredId])).optional().describe('areas that have a grade of their own'),
  }).describe('what every such document carries; its absence is a warning')

  const variant = z.strictObject({
    id, from: year, to: year.optional(), cues: z.array(cue).max(most), expects: expects.optional(),
  }).refine(({ from, to = from }) => from <= to, 'It ends before it begins.').describe('the layout of an era')

  return z.strictObject({
    id: declaredId.describe('of the type, and the name of its file: x-valley-letter stands in x-valley-letter.type.yaml'),
    meaning: line.describe('what it is, in one sentence'),
    era: line.optional().describe('years in which such documents were issued, for people'),
    framework: z.union([z.enum(frameworkIds), declaredId]).optional().describe('of the inspection; of every such document'),
    ...declared,
    cues: z.array(cue).min(1).max(most).describe('signs of the type; from a sum of 5 on a document may be of it'),
    'opens-with': oneOrMore.optional().describe('words that only begin a new document of this type in a file of several'),
    outline: z.array(heading).max(most).optional().describe('headings of its sections, the surer ones first'),
    fields: fieldsSchema(),
    expects: expects.optional(),
    variants: z.array(variant).max(20).optional(),
  }).describe('A document type: how docket knows such documents, and what it reads of them where.')
}

let built: ReturnType<typeof schema> | undefined

/** A document type, as a person writes it in a file. The schema is large, and built when it is first asked for: few need it. */
export function typeFileSchema(): ReturnType<typeof schema> {
  return built ??= schema()
}

export type TypeFile = z.infer<ReturnType<typeof typeFileSchema>>

/** The published form of the schema: JSON Schema, draft 2020-12. */
export function typeJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(typeFileSchema(), { io: 'input', reused: 'ref' })
  return { $schema, $id: 'urn:inspection-docket:type', title: 'docket document type', ...rest }
}
