import type { Span } from '../../../text/doc.ts'
import type { WordData } from '../../page-data.ts'

/** Where words come from, a page at a time; null is the whole of what has no pages. */
export interface WordSource {
  readonly pages: readonly (number | null)[]
  load(page: number | null): Promise<readonly WordData[]>
}

/** A stretch of words that is chosen word by word: from an anchor to where one is. */
export class WordWalk {
  private words: readonly WordData[] = []
  private first = 0
  private last = 0
  private anchor: WordData | undefined
  private focus: WordData | undefined
  /** Whether the first arrow still says which end of the stretch moves. */
  private isFresh = false

  constructor(private readonly source: WordSource, private readonly show: (chosen: readonly WordData[], isDrawn: boolean) => void) {}

  get chosen(): readonly WordData[] {
    const { anchor, focus } = this
    if (!anchor || !focus) return []
    const [start, end] = [Math.min(anchor.start, focus.start), Math.max(anchor.end, focus.end)]
    return this.words.filter((word) => word.start >= start && word.end <= end)
  }

  get span(): Span | undefined {
    const { chosen } = this
    return chosen.length > 0 ? { start: (chosen[0] as WordData).start, end: (chosen.at(-1) as WordData).end } : undefined
  }

  /** Begins with the words of a span, or with the first of a page. */
  async begin(page: number | null, span: Span | undefined): Promise<void> {
    this.first = this.last = Math.max(0, this.source.pages.indexOf(page))
    this.words = await this.source.load(this.source.pages[this.first] ?? null)
    const within = span ? this.words.filter((word) => word.end > span.start && word.start < span.end) : []
    this.choose(within[0] ?? this.words[0], within.at(-1) ?? this.words[0])
    this.isFresh = true
  }

  /** Chooses words of a page that a pointer draws over. */
  draw(page: number, words: readonly WordData[], anchor: WordData | undefined, focus: WordData | undefined): void {
    this.first = this.last = Math.max(0, this.source.pages.indexOf(page))
    this.words = words
    this.choose(anchor, focus, true)
  }

  private choose(anchor: WordData | undefined, focus: WordData | undefined, isDrawn = false): void {
    this.anchor = anchor
    this.focus = focus
    this.isFresh = false
    this.show(this.chosen, isDrawn)
  }

  clear(): void {
    this.choose(undefined, undefined)
  }

  /** One word on or back; with an anchor that stays, the stretch grows or shrinks. */
  async step(by: 1 | -1, grows: boolean): Promise<void> {
    this.settle(by, grows)
    const at = (): number => (this.focus ? this.words.indexOf(this.focus) : -1)
    if (!this.words[at() + by]) await this.widen(by)
    this.to(this.words[at() + by], grows)
  }

  /** The nearest word of the line below or above. */
  async line(by: 1 | -1, grows: boolean): Promise<void> {
    this.settle(by, grows)
    const target = this.beyond(by) ?? (await this.widen(by), this.beyond(by))
    this.to(target, grows)
  }

  /** The first or the last word of the line. */
  edge(by: 1 | -1, grows: boolean): void {
    this.settle(by, grows)
    const from = this.focus && placeOf(this.focus)
    const onLine = from ? this.words.filter((word) => Math.abs(placeOf(word).line - from.line) < from.height / 2) : []
    const places = onLine.map((word) => ({ word, x: placeOf(word).x })).sort((one, other) => one.x - other.x)
    this.to(places.at(by > 0 ? -1 : 0)?.word, grows)
  }

  /** A stretch grows at the end to which the first arrow points; without Shift one goes on from its first word. */
  private settle(by: 1 | -1, grows: boolean): void {
    if (this.isFresh && !(grows && by > 0)) [this.anchor, this.focus] = [this.focus, this.anchor]
    this.isFresh = false
  }

  private to(word: WordData | undefined, grows: boolean): void {
    if (word) this.choose(grows ? this.anchor : word, word)
  }

  private async widen(by: 1 | -1): Promise<void> {
    const page = this.source.pages[by > 0 ? this.last + 1 : this.first - 1]
    if (page === undefined) return
    const more = await this.source.load(page)
    if (by > 0) this.last++
    else this.first--
    this.words = by > 0 ? [...this.words, ...more] : [...more, ...this.words]
  }

  private beyond(by: 1 | -1): WordData | undefined {
    const from = this.focus && placeOf(this.focus)
    if (!from) return undefined
    const all = this.words.map((word) => ({ word, place: placeOf(word) }))
    const ahead = all.filter(({ place }) => by * (place.line - from.line) > from.height / 2)
    const nearest = Math.min(...ahead.map(({ place }) => by * place.line))
    const onLine = ahead.filter(({ place }) => by * place.line - nearest < from.height / 2)
    return onLine.sort((one, other) => Math.abs(one.place.x - from.x) - Math.abs(other.place.x - from.x))[0]?.word
  }
}

/** More than a page is high, in points. */
const sheet = 100_000

function placeOf({ boxes: [box] }: WordData): { line: number; x: number; height: number } {
  const { page, x, y, width, height } = box ?? { page: 0, x: 0, y: 0, width: 0, height: 1 }
  return { line: page * sheet + y + height / 2, x: x + width / 2, height }
}
