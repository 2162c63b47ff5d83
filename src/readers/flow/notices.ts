import type { ReaderWarning } from '../define-reader.ts'

const longestPlace = 40

interface Notice {
  readonly code: 'hidden-words' | 'left-out'
  readonly what: string
  /** The words before the first of them. */
  readonly behind: string
  count: number
}

/** Gathers what was left out, one warning for each kind of thing. */
export class Notices {
  private readonly notices = new Map<string, Notice>()
  /** The end of the words that were read. */
  private words = ''
  /** The words that were passed over because the page does not show them. */
  unshown = ''

  /** Takes note of words, to say after which something is left out. */
  pass(words: string): void {
    this.words = (this.words + words).slice(-2 * longestPlace)
  }

  /** Takes note of words that the page does not show. */
  skip(words: string): void {
    this.unshown += words
  }

  add(code: Notice['code'], what: string): void {
    const known = this.notices.get(what)
    if (known) known.count++
    else this.notices.set(what, { code, what, behind: placeIn(this.words), count: 1 })
  }

  get warnings(): ReaderWarning[] {
    return [...this.notices.values()].map(({ code, what, behind, count }) => {
      const times = count > 1 ? ` (${count} times)` : ''
      const place = behind === '' ? 'at the start' : `behind “${behind}”`
      return { code, message: `Left out${times}: ${what}, ${count > 1 ? 'first ' : ''}${place}.` }
    })
  }
}

/** Whole words at the end. */
function placeIn(words: string): string {
  const folded = words.replace(/\s+/g, ' ').trim()
  const end = folded.slice(-longestPlace)
  return end === folded ? end : end.slice(end.indexOf(' ') + 1)
}
