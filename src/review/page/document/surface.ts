import type { Span } from '../../../text/doc.ts'
import type { WordData } from '../../page-data.ts'

/** What shows a document and marks words on it. */
export interface Surface {
  readonly root: HTMLElement
  /** Marks words brightly, none but these, and brings the first of them into view; whether there are any. */
  brighten(spans: readonly Span[]): boolean
  /** Shows words as chosen, none but these. */
  select(words: readonly WordData[]): void
}

/** What marks of the same words share. */
export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** Scrolls a frame until something in it stands in its upper half; or, with `nearest`, only if it is not seen. */
export function bringIntoView(frame: HTMLElement, target: Element | Range | undefined, how: 'upper' | 'nearest' = 'upper'): void {
  if (!target) return
  const [outer, inner] = [frame.getBoundingClientRect(), target.getBoundingClientRect()]
  if (how === 'upper' || inner.top < outer.top || inner.bottom > outer.bottom) frame.scrollTop += inner.top - outer.top - frame.clientHeight / 3
  if (inner.left < outer.left || inner.right > outer.right) frame.scrollLeft += inner.left - outer.left - 20
}
