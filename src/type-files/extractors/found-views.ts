import * as z from 'zod'
import { allLabelled } from '../../extractors/labelled.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import type { Pattern } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import type { Declared } from '../declared.ts'
import { linearPattern, wordsPattern } from '../patterns.ts'
import { capitals, id, listOf, oneOrMore, pattern } from '../schema/text.ts'
import { type NamedExtractor, made } from './named.ts'

/** What is looked for: words, or a pattern. */
export const search = { words: oneOrMore.optional(), pattern: pattern.optional(), capitals: capitals.optional() }
type Searched = z.infer<z.ZodObject<typeof search>>

export function searched({ words, pattern: written, capitals: counts }: Searched): Pattern {
  return written === undefined ? wordsPattern(listOf(words)) : linearPattern(written, { capitals: counts })
}

const labels = { labels: oneOrMore }

/** The three ways in which a file says where a value stands: beside a label, in words, in a phrase. */
type FoundBy = Readonly<Record<'labelled' | 'words' | 'phrase', NamedExtractor>>

/**
 * Extractors of one sort of value, wherever a file says that it stands.
 * @param what they read, for the catalogue
 * @param more options that they have besides
 * @param read reads the values of views, in order
 */
export function foundBy<Shape extends z.ZodRawShape, T, D>(
  what: string,
  more: Shape,
  read: (views: readonly View[], options: z.infer<z.ZodObject<Shape>>) => D,
): FoundBy {
  const extractor = (name: string, options: unknown, viewsIn: (view: View) => readonly View[]): Extractor<T, D> =>
    defineExtractor<T, never>(name, (view) => read(viewsIn(view), options as z.infer<z.ZodObject<Shape>>) as never) as Extractor<T, D>
  return {
    labelled: made(`${what} beside, behind or below one of these labels`, { ...labels, ...more }, (options) => {
      const label = new RegExp(wordsPattern(listOf((options as z.infer<z.ZodObject<typeof labels>>).labels)).source, 'i')
      return extractor('labelled', options, (view) => allLabelled(view, label))
    }),
    words: made(`${what} in the words that are found: in the group (?<value>…), or in all of them`, { ...search, ...more }, (options) => {
      const wanted = searched(options as Searched)
      return extractor('words', options, (view) => view.findAll(wanted).map(({ whole, groups: { value = whole } }) => value.trim()))
    }, 'words'),
    phrase: made(`${what} in the part “value” of a phrase, or in all of it`, { phrase: id, ...more }, (options, declared) =>
      extractor('phrase', options, (view) => saidIn(view, (options as { phrase: string }).phrase, declared))),
  }
}

function saidIn(view: View, phrase: string, { phrases }: Declared): View[] {
  return (phrases.get(phrase)?.in(view) ?? []).map(({ parts, at }) => parts.get('value')?.at ?? at)
}
