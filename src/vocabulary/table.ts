import { anyOf } from '../text/any-of.ts'
import { fold, foldSpace } from '../text/fold.ts'
import { trimEndOf } from '../text/trim.ts'

interface Table<Id extends string> {
  /** The id whose phrase these words are, whole, whatever their case and white space. */
  parse(words: string): Id | undefined
  /** Source of a pattern that matches any of the phrases of these ids (all by default), the longest first. */
  source(ids?: readonly Id[]): string
}

/** A vocabulary: ids with the phrases that mean them. Pattern and meaning come from one place, so they cannot drift. */
export function table<Id extends string>(entries: Readonly<Record<Id, readonly string[]>>): Table<Id> {
  const rows = Object.entries(entries) as [Id, readonly string[]][]
  const pairs = rows.flatMap(([id, phrases]) => phrases.map((phrase) => [normal(phrase), id] as const))
  const byPhrase = new Map(pairs)
  return {
    parse: (words) => byPhrase.get(normal(words)),
    source: (ids) => alternatives(pairs.filter(([, id]) => !ids || ids.includes(id)).map(([phrase]) => phrase)),
  }
}

function normal(words: string): string {
  return trimEndOf(foldSpace(fold(words)).toLowerCase(), '.;:,')
}

/** Source of a pattern for any of these phrases, the longest first. */
export function alternatives(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return anyOf(...longestFirst.map(escape))
}

function escape(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
