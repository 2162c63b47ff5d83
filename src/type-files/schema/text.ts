import * as z from 'zod'

/** So many of a thing are enough for a type that a person writes. */
export const most = 200

const name = '[a-z0-9]+(?:-[a-z0-9]+)*'

export const id = z.string().regex(new RegExp(`^${name}$`), 'An id has small letters and figures, with hyphens between them.')

export const line = z.string().max(300).regex(/\S/, 'There are no words.')
export const oneOrMore = z.union([line, z.array(line).min(1).max(most)]).describe('words as they are printed; capitals do not count')
export const pattern = z.string().min(1).max(1000)
  .describe('a regular expression in the syntax of RE2; ^ and $ are the ends of a line of text; capitals do not count')
export const capitals = z.boolean().describe('whether capitals of the pattern count')

/** What was written once or as a list. */
export function listOf(words: string | readonly string[] | undefined): readonly string[] {
  return typeof words === 'string' ? [words] : words ?? []
}
