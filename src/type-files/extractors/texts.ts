import * as z from 'zod'
import { implied } from '../../extractors/general/implied.ts'
import { labelledIssuer } from '../../extractors/general/labelled-issuer.ts'
import { issuingBody } from '../../extractors/general/issuing-body.ts'
import { visitScope } from '../../extractors/general/scope.ts'
import { firstHeading, letterTitle, titleFrom, titleLike } from '../../extractors/general/title.ts'
import { labelled } from '../../extractors/labelled.ts'
import { nextInspection } from '../../extractors/dates/next-inspection.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import type { Pattern } from '../../text/search.ts'
import { linearPattern, wordsPattern } from '../patterns.ts'
import { capitals, id, line, listOf, oneOrMore, pattern } from '../schema/text.ts'
import { made, plain } from './named.ts'

export const search = { words: oneOrMore.optional(), pattern: pattern.optional(), capitals: capitals.optional() }
type Searched = z.infer<z.ZodObject<typeof search>>

/** What words or a pattern look for. */
export function searched({ words, pattern: written, capitals: counts }: Searched): Pattern {
  return written === undefined ? wordsPattern(listOf(words)) : linearPattern(written, { capitals: counts })
}

/** The pattern that words are printed as a label. */
export function labelPattern(labels: string | readonly string[]): RegExp {
  return new RegExp(wordsPattern(listOf(labels)).source, 'i')
}

/** Words beside, behind or below a label. */
const labelledText = made('the words beside, behind or below one of these labels', { labels: oneOrMore }, ({ labels }) => {
  const label = labelPattern(labels)
  return defineExtractor<string>('labelled', (view) => labelled(view, label)?.words())
})

const foundWords = made(
  'the words that a pattern finds: those of its group (?<value>…), or all of them', search,
  (options) => {
    const wanted = searched(options)
    return defineExtractor<string>('words', (view) => {
      const found = view.find(wanted)
      return (found?.groups.value ?? found?.whole)?.trim().words()
    })
  },
  'words',
)

const phraseText = made(
  'the words that the part “value” of a phrase takes, or the whole phrase', { phrase: id },
  ({ phrase }, { phrases }) => defineExtractor<string>('phrase', (view) => {
    const said = phrases.get(phrase)?.in(view)[0]
    return (said?.parts.get('value') ?? said)?.at.words()
  }),
)

/** A value that stands for words. */
export function impliedBy<T extends string>(value: T, pattern: Pattern): Extractor<T> {
  return implied<T>(value, pattern)
}

const impliedText = made('this value, where the words stand', { value: line, ...search }, ({ value, ...options }) =>
  impliedBy(value, searched(options)), 'words')

const anyText = { labelled: labelledText, words: foundWords, phrase: phraseText }

export const titles = {
  'letter-title': plain('the line below “Dear …”', letterTitle),
  'first-heading': plain('the first heading, or the first line', firstHeading),
  'title': made('the first line that the words or the pattern fit', search, (options) => titleLike(searched(options)), 'words'),
  'title-from': made(
    'the same, with the lines below it that go on', { ...search, 'goes-on': pattern.optional() },
    ({ 'goes-on': goesOn, ...options }) => titleFrom(searched(options), goesOn === undefined ? undefined : linearPattern(goesOn)),
    'words',
  ),
  ...anyText,
}

export const issuers = {
  implied: impliedText,
  'labelled-issuer': plain('the council beside “Produced by” and the like', labelledIssuer),
  'issuing-body': plain('the inspectorate that a letter or report names as its own', issuingBody),
  ...anyText,
}

export const scopes = {
  'visit-scope': plain('what a visit looked at, as its letter’s first sentences say', visitScope),
  ...anyText,
}

export const nextDays = {
  'next-inspection': plain('when the next inspection is due', nextInspection),
  ...anyText,
}
