import { type Kind, kind } from '../words/text.ts'
import { lookUp, signsOf } from './signs.ts'

/** Words of one kind: what each value of the kind is called. */
export interface Terms<Value extends string> extends Kind<Value> {
  readonly meanings: Readonly<Record<Value, readonly string[]>>
  /** Words without which no wording of these meanings stands in a text, of all meanings by default. */
  signs(...values: readonly Value[]): readonly string[]
}

/**
 * Declares a kind of words by what they mean, each meaning with the templates of its wordings: `requir(e|es|ed) improvement [to be good]`.
 * The meaning `-` is for wordings that look like the kind, and mean nothing of it.
 */
export function terms<Value extends string>(
  name: string,
  meanings: Readonly<Record<Value, readonly string[]>> & { readonly '-'?: readonly string[] },
): Terms<Exclude<Value, '-'>> {
  let sign: RegExp | undefined
  const all = (Object.keys(meanings) as (Value | '-')[]).filter((value): value is Exclude<Value, '-'> => value !== '-')
  return {
    ...kind<Exclude<Value, '-'>>(name),
    meanings,
    signs: (...values) => (values.length ? values : all).flatMap((value) => signsOf(name, value, meanings)),
    get sign() {
      return (sign ??= lookUp(this.signs()))
    },
  }
}
