/** How a token is printed, besides its letters: flags of `Tokens.look`. */
export const looks = { capital: 1, opens: 2, closes: 4, possessive: 8, joined: 16, opensSentence: 32 } as const

/**
 * The words, numbers and punctuation marks of a folded text, in order. Hyphens between letters and quotation marks are looks of the words
 * beside them, not tokens: "looked-after" is "looked after", `'good'` is "good".
 */
export interface Tokens {
  /** In small letters, without a possessive 's. */
  readonly norm: readonly string[]
  /** Where each begins and ends, in UTF-16 code units of the text. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Sums of `looks`. */
  readonly look: readonly number[]
}

/**
 * Numbers with or without "st", "nd", "rd" and "th"; words with what stands behind an apostrophe; marks. "14July" is two tokens, "MAY2011"
 * too.
 */
const token = /\d+(?:(?:st|nd|rd|th)(?![a-z]))?|[a-z\u00C0-\u024F]+(?:'[a-z]+)?|[^ ]/gi
const possessive = /'s$/i
const capital = /^[A-Z\u00C0-\u00DE]/
const letterOrDigit = /^[a-z0-9\u00C0-\u024F]/i

/** @param folded a text of which look-alikes are folded */
export function tokenise(folded: string): Tokens {
  const tokens = new Scanned()
  token.lastIndex = 0
  for (let found = token.exec(folded); found; found = token.exec(folded)) tokens.take(found, folded)
  return tokens
}

class Scanned implements Tokens {
  readonly norm: string[] = []
  readonly start: number[] = []
  readonly end: number[] = []
  readonly look: number[] = []
  private pending = 0

  take(found: RegExpExecArray, folded: string): void {
    const [word] = found
    if (word === '"' || word === "'") return this.quote(folded, found.index)
    if (word === '-' && isBetweenLetters(folded, found.index)) {
      this.pending |= looks.joined
      return
    }
    const owns = possessive.test(word)
    this.norm.push((owns ? word.slice(0, -2) : word).toLowerCase())
    this.start.push(found.index)
    this.end.push(found.index + word.length)
    this.look.push(this.pending | (capital.test(word) ? looks.capital : 0) | (owns ? looks.possessive : 0))
    this.pending = 0
  }

  /** A mark behind a letter closes, any other opens. */
  private quote(folded: string, at: number): void {
    const last = this.look.length - 1
    if (at > 0 && last >= 0 && folded[at - 1] !== ' ') this.look[last] = (this.look[last] ?? 0) | looks.closes
    else this.pending |= looks.opens
  }
}

function isBetweenLetters(folded: string, at: number): boolean {
  return isLetter(folded[at - 1]) && isLetter(folded[at + 1])
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && letterOrDigit.test(character) && !/\d/.test(character)
}
