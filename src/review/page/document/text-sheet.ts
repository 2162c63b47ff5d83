import { element } from '../../../pages/parts/element.ts'
import type { Span } from '../../../text/doc.ts'
import type { PlacedText } from '../../page-data.ts'
import { piecesOf } from './pieces.ts'
import { type Surface, bringIntoView, keyOf } from './surface.ts'

/** A document as its text, with the words of all values marked. */
export class TextSheet implements Surface {
  readonly root = element('div', { class: 'text-sheet', tabindex: 0, role: 'region', 'aria-label': 'Text' })
  private readonly pieces = new Map<string, HTMLElement[]>()

  constructor({ text, from, marks }: PlacedText, doubtful: ReadonlySet<string>, choose: (span: Span) => void) {
    for (const { start, end, spans } of piecesOf({ start: from, end: from + text.length }, marks)) {
      const words = text.slice(start - from, end - from)
      const [shortest] = spans
      if (!shortest) {
        this.root.append(words)
        continue
      }
      const look = spans.some((span) => doubtful.has(keyOf(span))) ? 'doubtful' : null
      const piece = element('mark', { class: look, click: () => choose(shortest) }, words)
      this.root.append(piece)
      for (const span of spans) this.pieces.set(keyOf(span), [...(this.pieces.get(keyOf(span)) ?? []), piece])
    }
  }

  brighten(spans: readonly Span[]): boolean {
    for (const bright of this.root.querySelectorAll('.bright')) bright.classList.remove('bright')
    const pieces = spans.flatMap((span) => this.pieces.get(keyOf(span)) ?? [])
    for (const piece of pieces) piece.classList.add('bright')
    bringIntoView(this.root, pieces[0])
    return pieces.length > 0
  }
}
