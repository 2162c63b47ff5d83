import { linesAround } from '../../text/lines-around.ts'
import type { Quoted } from '../page-data.ts'

/** A quote with its place in the document's text. */
interface Place {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly page: number | null
  readonly rule: string
}

/** Characters of a line that are shown before and behind a quote. */
const context = 160

/** Gathers the passages that quotes stand in, each once. */
export class Passages {
  private readonly places = new Map<string, number>()

  /** @param text the document's text, where it is at hand; without it a passage is the quote alone */
  constructor(private readonly text: string | undefined) {}

  get all(): string[] {
    return [...this.places.keys()]
  }

  quoted({ quote, start, end, page, rule }: Place): Quoted {
    const { words, from } = this.passageOf(quote, start, end)
    const place = this.places.get(words) ?? this.places.size
    this.places.set(words, place)
    return [place, from, quote.length, page, rule]
  }

  /** The whole lines that a quote stands in; a long one is cut. A text that does not hold the quote is another text. */
  private passageOf(quote: string, start: number, end: number): { words: string; from: number } {
    if (this.text?.slice(start, end) !== quote) return { words: quote, from: 0 }
    const lines = linesAround(this.text, { start, end })
    const [first, last] = [Math.max(lines.start, start - context), Math.min(lines.end, end + context)]
    return { words: this.text.slice(first, last), from: start - first }
  }
}
