import * as z from 'zod'
import { declaredId } from '../../record/schema.ts'
import { id, line, most, oneOrMore } from './text.ts'
import { phrase } from './phrase.ts'

const named = z.record(declaredId, line)

/** What a type needs that docket does not know. */
export const declared = {
  frameworks: named.optional().describe('frameworks, each with what it is'),
  areas: z.record(declaredId, oneOrMore).optional().describe('areas that are graded, each with the labels that are printed for it'),
  grades: z.record(declaredId, oneOrMore).optional().describe('grades, the best first, each with the words that are printed for it'),
  kinds: named.optional().describe('kinds of action, each with what it is'),
  authorities: z.string().regex(/^[\w .-]+[.]csv$/, 'It is the name of a .csv file in the same folder.').optional()
    .describe('a table of authorities or bodies beside this file, with the columns name, code and aliases, which are parted by ;'),
  lexicon: z.record(id, z.record(z.union([id, declaredId]), z.array(line).min(1).max(most))).optional()
    .describe('words by kind and meaning, in the form of templates'),
  phrases: z.record(id, phrase).optional().describe('how words follow one another, for the extractor phrase'),
}
