import type { Span } from '../../../text/doc.ts'
import type { Sheets } from '../document/sheets.ts'
import type { WordData } from '../../page-data.ts'
import type { WordWalk } from './word-walk.ts'

/** So many points a pointer moves before it selects: a click goes to a value. */
const least = 4

interface Point {
  readonly x: number
  readonly y: number
}

/** Selects words on the picture of a page with the pointer. */
export class PageDrag {
  /** Whether the pointer, when it was last pressed, drew over words: its click means none of them. */
  hasDrawn = false

  constructor(
    private readonly sheets: Sheets,
    private readonly words: (page: number) => Promise<readonly WordData[]>,
    private readonly walk: () => WordWalk | undefined,
    private readonly done: (span: Span) => void,
  ) {}

  listen(): void {
    for (const page of this.sheets.pages) this.sheets.sheet(page)?.root.addEventListener('pointerdown', (event) => void this.begin(page, event))
  }

  private async begin(page: number, event: PointerEvent): Promise<void> {
    const sheet = this.sheets.sheet(page)
    this.hasDrawn = false
    if (!sheet || event.button !== 0 || event.pointerType === 'touch') return
    event.preventDefault()
    const from = sheet.pointOf(event)
    let to = from
    let words: readonly WordData[] = []
    const show = (): void => {
      this.hasDrawn ||= Math.hypot(to.x - from.x, to.y - from.y) >= least
      if (this.hasDrawn) this.walk()?.draw(page, words, nearest(words, from), nearest(words, to))
    }
    const move = (moved: PointerEvent): void => {
      to = sheet.pointOf(moved)
      show()
    }
    const hearing = new AbortController()
    document.addEventListener('pointermove', move, hearing)
    const ended = Promise.race(['pointerup', 'pointercancel'].map((kind) => heard(kind, hearing)))
    try {
      words = await this.words(page)
      show()
      this.end(await ended === 'pointerup')
    } finally {
      hearing.abort()
    }
  }

  /** Gives the words that were drawn over away, or lets them go where the pointer was taken away. */
  private end(isWhole: boolean): void {
    if (!this.hasDrawn) return
    const walk = this.walk()
    if (isWhole && walk?.span) this.done(walk.span)
    else walk?.clear()
  }
}

/** The name of an event, once that happens. */
function heard(kind: string, { signal }: AbortController): Promise<string> {
  return new Promise((resolve) => { document.addEventListener(kind, () => resolve(kind), { once: true, signal }) })
}

/** The word at a point, or the one nearest to it; what is on its line is nearer than what is above. */
function nearest(words: readonly WordData[], { x, y }: Point): WordData | undefined {
  let best: { word: WordData; distance: number } | undefined
  for (const word of words) {
    for (const box of word.boxes) {
      const beside = Math.max(box.x - x, 0, x - box.x - box.width)
      const above = Math.max(box.y - y, 0, y - box.y - box.height)
      const distance = beside + above * 10
      if (!best || distance < best.distance) best = { word, distance }
    }
  }
  return best?.word
}
