import { sentencesOf } from '../../text/sentences.ts'
import { byView } from '../../text/by-view.ts'
import type { View } from '../../text/view.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { type Phrase, findAll } from '../../words/matcher.ts'
import { type Kind, Text } from '../../words/text.ts'

/** What a named part of a phrase took: its words, and the meaning of those that stand in the lexicon. */
interface SaidPart {
  readonly at: View
  readonly meaning: string | undefined
}

/** A phrase where it stands, and its parts by name. */
export interface SaidPhrase {
  readonly at: View
  readonly sentence: View
  readonly parts: ReadonlyMap<string, SaidPart>
}

/** A phrase that a file declares: where it is said in a view, sentence by sentence. */
export interface DeclaredPhrase {
  in(view: View): readonly SaidPhrase[]
}

/** @param kinds of the parts that are words of a kind, by the names of their captures: the part's and the kind's */
export function declaredPhrase(phrase: Phrase, kinds: ReadonlyMap<string, Kind<string>>, textOf: (view: View) => Text): DeclaredPhrase {
  return {
    in: (view) => view.blocks().flatMap(({ body }) => sentencesOf(body)).flatMap((sentence) => {
      const text = textOf(sentence)
      return findAll(phrase, text).map(({ captures, ...found }) => ({
        at: text.place(found), sentence,
        parts: new Map(captures.filter(({ from, to }) => to > from).map(({ name, ...part }) => [name.slice(0, name.indexOf(' ')), partOf(text, part, kinds.get(name))])),
      }))
    }),
  }
}

function partOf(text: Text, part: { readonly from: number; readonly to: number }, kind: Kind<string> | undefined): SaidPart {
  return { at: text.place(part), meaning: kind && text.at(part.from, kind)?.value }
}

/** The words of a view with their meanings, by the lexicon of a file. */
export function wordsBy(lexicon: Lexicon): (view: View) => Text {
  return byView((view) => new Text(view, lexicon))
}
