import type { Draft } from '../../record/draft.ts'
import type { Action, ActionKind } from '../../record/schema.ts'
import { clean } from '../../text/fold.ts'
import { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'

/** What else may be known of an action; of its kind the words that tell it, where they are not its own. */
interface Further {
  readonly kindAt?: View
  readonly number?: Grounded<string> | null
  readonly timescale?: Grounded<string> | null
  readonly owner?: Grounded<string> | null
  readonly items?: readonly Grounded<string>[]
}

type Parts = Exclude<Draft<Action>, Grounded<Action>>

/** An action on its way into a record. */
export type ActionDraft = Parts & { readonly kind: Grounded<ActionKind>, readonly text: Grounded<string> }

/** An action in these words. */
export function actionDraft(kind: ActionKind, text: Grounded<string>, further: Further = {}): ActionDraft {
  const { kindAt = text.at, number = null, timescale = null, owner = null, items = [] } = further
  return { kind: kindAt.means(kind), text, number, timescale, owner, items: [...items] }
}

/** The words of an entry as the value. */
export function entryWords(entry: View): Grounded<string> {
  return new Grounded(entryText(entry.quote), entry)
}

/** As printed, but for "; and", ", and" or ";" at its end. */
export function entryText(words: string): string {
  return clean(words).replace(/(?:[;,] ?(?:and|or)|;) ?$/, '')
}
