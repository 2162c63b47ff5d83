import { lexicon } from '../lexicon/index.ts'
import type { Doc } from '../text/doc.ts'
import type { View } from '../text/view.ts'
import { type Found, type Kind, Text } from '../words/text.ts'
import { lookUp } from './look-up.ts'

/** Finds phrases of one kind. */
export interface Finder<Value> extends Kind<Value> {
  /** The phrases of the kind among a text's words, in order. */
  in(text: Text): readonly Found<Value>[]
  /** Whether a view's letters leave it possible that one stands there: asked before its words are told apart. */
  mayStandIn(view: View): boolean
}

interface Needs {
  /** No phrase stands where none of these words does. */
  readonly words: readonly Kind<unknown>[] | 'any'
  /** Phrases that the pattern asks for. */
  readonly phrases?: readonly Finder<unknown>[]
}

export interface Find<Value> {
  readonly from: number
  readonly to: number
  readonly value: Value
}

/** Declares a kind of phrase: how it is read once its words, and the phrases within it, are known. */
export function finder<Value>(name: string, { words, phrases = [] }: Needs, read: (text: Text) => readonly Find<Value>[]): Finder<Value> {
  const own: Kind<Value> = { name }
  const done = new WeakSet<Text>()
  let hint: RegExp | undefined
  return {
    ...own,
    mayStandIn: (view) => words === 'any' || view.has(hint ??= lookUp(words)),
    in(text) {
      if (!done.has(text)) {
        done.add(text)
        for (const phrase of phrases) phrase.in(text)
        if (words === 'any' || words.some((word) => text.knows(word))) for (const find of read(text)) text.add(own, find, find.value)
      }
      return text.all(own)
    },
  }
}

const known = new WeakMap<Doc, Map<string, Text>>()

/** The words of a view with their meanings; read once for each stretch of a document. */
export function textOf(view: View): Text {
  const texts = known.get(view.doc) ?? new Map<string, Text>()
  known.set(view.doc, texts)
  const key = `${view.start}-${view.end}`
  const text = texts.get(key) ?? new Text(view, lexicon())
  texts.set(key, text)
  return text
}

/** What a phrase says in a view, each time with the words that say it. */
export function foundIn<Value>(phrase: Finder<Value>, view: View): { readonly value: Value; readonly at: View }[] {
  if (!phrase.mayStandIn(view)) return []
  const text = textOf(view)
  return phrase.in(text).map((found) => ({ value: found.value, at: text.place(found) }))
}
