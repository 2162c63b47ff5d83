import { lexicon } from '../lexicon/index.ts'
import { lookUp } from '../lexicon/signs.ts'
import type { Terms } from '../lexicon/terms.ts'
import { byView } from '../text/by-view.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { View } from '../text/view.ts'
import { type Found, type Kind, Text } from '../words/text.ts'

/** Finds phrases of one kind. */
export interface Finder<Value> extends Kind<Value> {
  /** The phrases of the kind among a text's words, in order. */
  in(text: Text): readonly Found<Value>[]
  /** What words must hold, all of it, if a phrase is to stand in them. */
  readonly signs: readonly RegExp[]
}

interface Needs {
  /** No phrase stands where none of these words does. */
  readonly words: readonly Kind<unknown>[] | 'any'
  /** Phrases that the pattern asks for. */
  readonly phrases?: readonly Finder<unknown>[]
  /** No phrase stands in words that do not hold this; it is asked before they are read. */
  readonly sign?: RegExp
}

export interface Find<Value> {
  readonly from: number
  readonly to: number
  readonly value: Value
}

type Read<Value> = (text: Text) => readonly Find<Value>[]

/** Declares a kind of phrase: how it is read once its words, and the phrases within it, are known. */
export function finder<Value>(name: string, { words, phrases = [], sign }: Needs, read: Read<Value>): Finder<Value> {
  const own: Kind<Value> = { name }
  const given = sign ? [sign] : []
  let signs: readonly RegExp[] | undefined
  const find = (text: Text): readonly Find<Value>[] => {
    if (!mayHold(text.view, { signs: given }) || !(words === 'any' || words.some((word) => text.knows(word)))) return []
    for (const phrase of phrases) phrase.in(text)
    return read(text)
  }
  return {
    ...own,
    get signs() {
      return signs ??= [...given, ...signOf(words)]
    },
    in(text) {
      if (text.isNew(own)) for (const found of find(text)) text.add(own, found, found.value)
      return text.added(own)
    },
  }
}

/** A cheap look for words; none where a kind of them is no list of words. */
function signOf(words: Needs['words']): readonly RegExp[] {
  return words !== 'any' && words.every(isTerms) ? [lookUp(words.flatMap((kind) => kind.signs()))] : []
}

function isTerms(kind: Kind<unknown>): kind is Terms<string> {
  return 'meanings' in kind
}

/** The words of a view with their meanings. */
export const textOf: (view: View) => Text = byView((view) => new Text(view, lexicon()))

/** What a phrase says, and the words that say it. */
export interface Said<Value> {
  readonly value: Value
  readonly at: View
}

/** The same with what its sentence says before it, and with the sentence above. */
export interface SaidInSentence<Value> extends Said<Value> {
  readonly before: View
  readonly above: View | undefined
}

/** What was found in a text, each time with the words that say it. */
export function saidBy<Value>(found: readonly Found<Value>[], text: Text): Said<Value>[] {
  return found.map((one) => ({ value: one.value, at: text.place(one) }))
}

/** What a phrase says in a view, each time with the words that say it. */
export function foundIn<Value>(phrase: Finder<Value>, view: View): Said<Value>[] {
  if (!mayHold(view, phrase)) return []
  const text = textOf(view)
  return saidBy(phrase.in(text), text)
}

/** What a phrase says in a block, sentence by sentence. */
export function saidIn<Value>(phrase: Finder<Value>, block: View): SaidInSentence<Value>[] {
  if (!mayHold(block, phrase)) return []
  return sentencesOf(block).flatMap((sentence, at, all) =>
    foundIn(phrase, sentence).map((said) => ({ ...said, before: sentence.before(said.at), above: all[at - 1] })))
}

/** Whether a phrase may stand in a view: a cheap look, before its words are read one by one. */
export function mayHold(view: View, { signs }: Pick<Finder<unknown>, 'signs'>): boolean {
  return signs.every((sign) => view.has(sign))
}
