import type { Span } from '../../../text/doc.ts'

/** What shows a document and marks words on it. */
export interface Surface {
  readonly root: HTMLElement
  /** Marks words brightly, none but these, and brings the first of them into view; whether there are any. */
  brighten(spans: readonly Span[]): boolean
}

/** What marks of the same words share. */
export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** Scrolls a frame until something in it stands in its upper half. */
export function bringIntoView(frame: HTMLElement, target: Element | undefined): void {
  if (!target) return
  const [outer, inner] = [frame.getBoundingClientRect(), target.getBoundingClientRect()]
  frame.scrollTop += inner.top - outer.top - frame.clientHeight / 3
  if (inner.left < outer.left || inner.right > outer.right) frame.scrollLeft += inner.left - outer.left - 20
}
