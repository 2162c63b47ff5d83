import { element } from '../../../pages/parts/element.ts'
import type { Span } from '../../../text/doc.ts'
import type { PlacedText, WordData } from '../../page-data.ts'
import { piecesOf } from './pieces.ts'
import { type LookOf, type Place, type Surface, bringIntoView, keyOf } from './surface.ts'

/** What the look of the page calls words that are chosen: a selection of the browser's own would be lost with the focus. */
const highlight = 'chosen'

/** A document as its text, with the words of all values marked. */
export class TextSheet implements Surface {
  readonly root = element('div', { class: 'text-sheet', tabindex: 0, role: 'region', 'aria-label': 'Text' })
  private readonly pieces = new Map<string, HTMLElement[]>()
  private readonly from: number

  constructor({ text, from, marks }: PlacedText, lookOf: LookOf, choose: (spans: readonly Span[]) => void) {
    this.from = from
    for (const { start, end, spans } of piecesOf({ start: from, end: from + text.length }, marks)) {
      const words = text.slice(start - from, end - from)
      if (spans.length === 0) {
        this.root.append(words)
        continue
      }
      const looks = spans.map((span) => lookOf(keyOf(span)))
      const look = looks.find((one) => one === 'doubtful') ?? (looks.every((one) => one === 'finding') ? 'finding' : null)
      const piece = element('mark', { class: look, click: () => this.selected || choose(spans) }, words)
      this.root.append(piece)
      for (const span of spans) this.pieces.set(keyOf(span), [...(this.pieces.get(keyOf(span)) ?? []), piece])
    }
  }

  brighten(spans: readonly Span[], place?: Place): boolean {
    for (const bright of this.root.querySelectorAll('.bright')) bright.classList.remove('bright')
    const pieces = spans.flatMap((span) => this.pieces.get(keyOf(span)) ?? [])
    for (const piece of pieces) piece.classList.add('bright')
    bringIntoView(this.root, pieces[0], place)
    return pieces.length > 0
  }

  select(words: readonly WordData[], isDrawn: boolean): void {
    const [first, last] = [words[0], words.at(-1)]
    CSS.highlights.delete(highlight)
    if (!first || !last) return
    const range = document.createRange()
    range.setStart(...this.placeOf(first.start))
    range.setEnd(...this.placeOf(last.end))
    CSS.highlights.set(highlight, new Highlight(range))
    if (!isDrawn) bringIntoView(this.root, range, 'nearest')
  }

  /** What a person has selected with the mouse. */
  get selected(): Span | undefined {
    const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined
    if (!range || range.collapsed || !this.root.contains(range.commonAncestorContainer)) return undefined
    const before = document.createRange()
    before.setStart(this.root, 0)
    before.setEnd(range.startContainer, range.startOffset)
    const start = this.from + before.toString().length
    return { start, end: start + range.toString().length }
  }

  private placeOf(offset: number): [Node, number] {
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT)
    let left = offset - this.from
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text
      if (left <= length) return [node, left]
      left -= length
    }
    return [this.root, this.root.childNodes.length]
  }
}
