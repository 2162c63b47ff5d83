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

const letter = /[\p{L}\p{M}]/u
const accents = /\p{M}/gu
const plain = /^[a-z]+$/i

/** A pattern for runs of letters would cost ten times as much. */
export function tokensOf(text: string): Token[] {
  const folded = fold(text)
  const tokens: Token[] = []
  for (let from = 0; from < folded.length; from++) {
    let to = from
    while (isLetterAt(folded, to)) to++
    if (to === from) continue
    tokens.push(tokenOf(folded, from, to))
    from = to
  }
  return tokens
}

function tokenOf(folded: string, from: number, to: number): Token {
  const letters = folded.slice(from, to)
  const printed = plain.test(letters) ? letters : letters.normalize('NFD').replace(accents, '')
  return { from, to, printed, key: printed.toLowerCase() }
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x80) return letter.test(text.charAt(at))
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** The keys of words: "Ann-Marie O'Kelly" as ann, marie, o, kelly. */
export function keysOf(words: string): string[] {
  return tokensOf(words).map(({ key }) => key)
}

export function isCapital({ printed, key }: Token): boolean {
  return printed.charCodeAt(0) !== key.charCodeAt(0)
}
