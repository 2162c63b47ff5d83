import { type BrokenWord, hyphenated, joined } from './broken-word.ts'
import { isWord } from './word-list.ts'
import { WordsWithinLines } from './words-within-lines.ts'

/** Behind these the British put a hyphen or none, as an author likes. */
const prefixes = new Set([
  'ante', 'anti', 'bi', 'by', 'co', 'counter', 'cross', 'de', 'ex', 'extra', 'fore', 'half', 'inter', 'intra', 'life', 'long', 'mid',
  'micro', 'mini', 'multi', 'non', 'off', 'on', 'out', 'over', 'para', 'part', 'post', 'pre', 'pro', 're', 'self', 'semi', 'sub', 'super',
  'trans', 'ultra', 'un', 'under', 'up', 'vice', 'well',
])
/** "Leeds-based": these stand behind a hyphen after any name. */
const behindNames = new Set([
  'area', 'based', 'born', 'educated', 'funded', 'led', 'level', 'owned', 'run', 'specific', 'style', 'trained', 'type', 'wide',
])

/** Tells whether the hyphen at a line's end belongs to its word, by the rest of the document first and a list of words last. */
export class HyphenJudge {
  private readonly within: WordsWithinLines
  private breaksWords: boolean | undefined

  constructor(texts: readonly string[], private readonly broken: readonly BrokenWord[]) {
    const whole = broken.filter(({ head, tail }) => head !== '' && tail !== '')
    this.within = new WordsWithinLines(texts, whole.flatMap(waysOf))
  }

  isOneWord(word: BrokenWord): boolean {
    if (this.within.has(hyphenated(word))) return false
    if (this.within.has(joined(word))) return true
    if (!isPlain(word)) return false
    if (!isWord(joined(word))) return this.isBrokenName(word) && this.breaksWordsAnywhere()
    return isPiece(word) || this.isBrokenCompound(word)
  }

  /** Both pieces are words, so that an author may have put the hyphen. */
  private isBrokenCompound(word: BrokenWord): boolean {
    return isWord(joined(word), prefixes.has(word.head) ? 'everyday' : 'common') || this.breaksWordsAnywhere()
  }

  /** A name that is nothing without its second piece; two names in one have two capitals. */
  private isBrokenName({ head, tail, isName }: BrokenWord): boolean {
    return isName && !isWord(head) && !this.within.has(head) && !behindNames.has(tail)
  }

  /** Whether the document was set by a program that breaks words: it broke one into what is no word. */
  private breaksWordsAnywhere(): boolean {
    this.breaksWords ??= this.broken.some((word) =>
      isPlain(word) && isWord(joined(word)) && isPiece(word) && !this.within.has(hyphenated(word)))
    return this.breaksWords
  }
}

/** How a word may stand within a line; of a name, its first half too. */
function waysOf(word: BrokenWord): string[] {
  return [joined(word), hyphenated(word), ...(word.isName ? [word.head] : [])]
}

/** Whether one half is no word, and no hyphen ever stood there. */
function isPiece({ head, tail }: BrokenWord): boolean {
  return !isWord(tail) || !(isWord(head) || prefixes.has(head))
}

/** Programs leave two letters at least on either side; who writes "day-to-day" or "co-operate" writes its hyphens. */
function isPlain({ head, tail }: BrokenWord): boolean {
  const isClash = prefixes.has(head) && /^[aeiou]/.test(tail) && head.endsWith(tail.charAt(0))
  return head.length > 1 && tail.length > 1 && /^\p{L}+$/u.test(head) && !isClash
}
