import { isAmbiguous } from './ambiguous.ts'
import { keysOf } from './tokens.ts'

/** A name by its words, each as the keys of its parts: "Ann-Marie O'Kelly" as ann marie, o kelly. */
export interface PersonName {
  readonly words: readonly (readonly string[])[]
}

export function personName(words: string): PersonName {
  return { words: words.split(/\s+/).map(keysOf).filter((keys) => keys.length > 0) }
}

export function surnameOf({ words }: PersonName): readonly string[] {
  return words.at(-1) ?? []
}

export function initialOf({ words }: PersonName): string {
  return words[0]?.[0]?.[0] ?? ''
}

/** All ways to write a name of several words in full: with and without what stands in its middle, its surname first, run together. */
export function fullForms({ words }: PersonName): (readonly string[])[] {
  const [given, surname] = [words[0], words.at(-1)]
  if (!given || !surname || words.length < 2) return []
  const plain = [...given, ...surname]
  const joined = plain.join('')
  return [words.flat(), plain, [...surname, ...given], ...(isAmbiguous(joined) ? [] : [[joined]])].filter((form) => form.join('').length > words.length)
}
