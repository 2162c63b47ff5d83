import { fold } from '../text/fold.ts'

/** A run of letters in a text. */
export interface Token {
  readonly from: number
  readonly to: number
  /** Its letters without accents, as printed. */
  readonly printed: string
  /** The same in small letters. */
  readonly key: string
}

const run = /[\p{L}\p{M}]+/gu
const accents = /\p{M}/gu

const plain = /^[a-z]+$/i

export function tokensOf(text: string): Token[] {
  return [...fold(text).matchAll(run)].map(({ 0: letters, index }) => {
    const printed = plain.test(letters) ? letters : letters.normalize('NFD').replace(accents, '')
    return { from: index, to: index + letters.length, printed, key: printed.toLowerCase() }
  })
}

/** The keys of words: "Ann-Marie O'Kelly" as ann, marie, o, kelly. */
export function keysOf(words: string): string[] {
  return tokensOf(words).map(({ key }) => key)
}

export function isCapital({ printed, key }: Token): boolean {
  return printed.charCodeAt(0) !== key.charCodeAt(0)
}
