import { raised } from '../../layout/characters.ts'
import type { Stretch } from '../text/inline-marks.ts'
import { type Element, attribute } from './tree.ts'

/** Gathers the words of one line, and which of them are bold or raised. */
export class InlineWords {
  private readonly stretches: Stretch[] = []
  private bold = 0
  private superscript = 0

  add(words: string): void {
    const isNoteMark = this.superscript > 0 && /^\s*\[?\d{1,2}\]?\s*$/.test(words)
    this.stretches.push({ text: isNoteMark ? raised(words.replace(/\D/g, '')) : words, bold: this.bold > 0 })
  }

  enter(element: Element): void {
    if (isBold(element)) this.bold++
    if (element.tagName === 'sup') this.superscript++
  }

  leave(element: Element): void {
    if (isBold(element)) this.bold--
    if (element.tagName === 'sup') this.superscript--
  }

  /** The words so far, which are then forgotten. */
  take(): Stretch[] {
    return this.stretches.splice(0)
  }
}

function isBold(element: Element): boolean {
  return element.tagName === 'b' || element.tagName === 'strong'
    || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '')
}
