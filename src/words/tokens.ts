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
const token = /\d+(?:(?:st|nd|rd|th)(?![a-z]))?|[a-z\u00C0-\u024F]+(?:'[a-z]+)?|[^ ]/y
const capital = /[A-Z\u00C0-\u00DE]/
const letter = /[a-z\u00C0-\u024F]/
/** The one letter that has two code units when it is small. */
const longer = /\u0130/g

/** @param folded a text of which look-alikes are folded */
export function tokenise(folded: string): Tokens {
  const tokens = new Scanned(folded)
  const { length } = folded
  for (let at = 0; at < length;) at = folded[at] === ' ' ? at + 1 : tokens.take(at)
  return tokens
}

class Scanned implements Tokens {
  readonly norm: string[] = []
  readonly start: number[] = []
  readonly end: number[] = []
  readonly look: number[] = []
  private readonly small: string
  private pending = 0

  constructor(private readonly folded: string) {
    this.small = folded.replace(longer, 'I').toLowerCase()
  }

  /** Takes the token that begins at a place; where it ends. */
  take(start: number): number {
    const { small } = this
    token.lastIndex = start
    token.test(small)
    const end = token.lastIndex
    const mark = end === start + 1 ? small[start] : undefined
    if (mark === '"' || mark === "'") this.quote(start)
    else if (mark === '-' && isLetter(small[start - 1]) && isLetter(small[end])) this.pending |= looks.joined
    else this.keep(start, end)
    return end
  }

  private keep(start: number, end: number): void {
    const owns = end - start > 2 && this.small.startsWith("'s", end - 2)
    this.norm.push(this.small.slice(start, owns ? end - 2 : end))
    this.start.push(start)
    this.end.push(end)
    this.look.push(this.pending | (capital.test(this.folded[start] ?? '') ? looks.capital : 0) | (owns ? looks.possessive : 0))
    this.pending = 0
  }

  /** A mark behind a letter closes, any other opens. */
  private quote(at: number): void {
    const last = this.look.length - 1
    if (at > 0 && last >= 0 && this.folded[at - 1] !== ' ') this.look[last] = (this.look[last] ?? 0) | looks.closes
    else this.pending |= looks.opens
  }
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character)
}
