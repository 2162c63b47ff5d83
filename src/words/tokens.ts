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
    const end = tokenEnd(small, start)
    const mark = end === start + 1 ? small[start] : undefined
    if (mark === '"' || mark === "'") this.quote(start)
    else if (mark === '-' && isLetter(small.charCodeAt(start - 1)) && isLetter(small.charCodeAt(end))) this.pending |= looks.joined
    else this.keep(start, end)
    return end
  }

  private keep(start: number, end: number): void {
    const owns = end - start > 2 && this.small.startsWith("'s", end - 2)
    this.norm.push(this.small.slice(start, owns ? end - 2 : end))
    this.start.push(start)
    this.end.push(end)
    this.look.push(this.pending | (isCapital(this.folded.charCodeAt(start)) ? looks.capital : 0) | (owns ? looks.possessive : 0))
    this.pending = 0
  }

  /** A mark behind a letter closes, any other opens. */
  private quote(at: number): void {
    const last = this.look.length - 1
    if (at > 0 && last >= 0 && this.folded[at - 1] !== ' ') this.look[last] = (this.look[last] ?? 0) | looks.closes
    else this.pending |= looks.opens
  }
}

/**
 * Where the token ends that begins at a place: a number with or without "st", "nd", "rd" and "th", a word with what stands behind an
 * apostrophe, or a mark. "14July" is two tokens, "MAY2011" too.
 */
function tokenEnd(small: string, start: number): number {
  if (isDigit(small.charCodeAt(start))) return numberEnd(small, behind(isDigit, small, start))
  if (!isLetter(small.charCodeAt(start))) return start + 1
  const end = behind(isLetter, small, start)
  if (small[end] !== "'") return end
  const owner = behind(isPlain, small, end + 1)
  return owner > end + 1 ? owner : end
}

const ordinals = ['st', 'nd', 'rd', 'th']

function numberEnd(small: string, end: number): number {
  const isOrdinal = ordinals.includes(small.slice(end, end + 2)) && !isPlain(small.charCodeAt(end + 2))
  return isOrdinal ? end + 2 : end
}

/** Behind the characters of a sort that follow one another from a place. */
function behind(isOfSort: (code: number) => boolean, small: string, start: number): number {
  let end = start
  while (isOfSort(small.charCodeAt(end))) end++
  return end
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Also with an accent. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xC0 && code <= 0xDE)
}

/** a to z */
function isPlain(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Also with an accent. */
function isLetter(code: number): boolean {
  return isPlain(code) || (code >= 0xC0 && code <= 0x24F)
}
