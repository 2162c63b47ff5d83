import type { Span } from '../../../text/doc.ts'
import type { WordData } from '../../page-data.ts'

/** What shows a document and marks words on it. */
export interface Surface {
  readonly root: HTMLElement
  /** Marks words brightly, none but these, and brings the first of them into view; whether there are any. */
  brighten(spans: readonly Span[], place?: Place): boolean
  /** Shows words as chosen, none but these; the last of them is brought into view unless they are drawn over. */
  select(words: readonly WordData[], isDrawn: boolean): void
}

/** How the words of a value are marked; those of a finding alone while findings are open. */
export type Look = '' | 'doubtful' | 'finding'
export type LookOf = (key: string) => Look

/** Where words are brought to: into the upper half, or no further than into view. */
export type Place = 'upper' | 'nearest'

/** What marks of the same words share. */
export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** Scrolls a frame until something in it stands in its upper half; or, with `nearest`, only if it is not seen. */
export function bringIntoView(frame: HTMLElement, target: Element | Range | undefined, place: Place = 'upper'): void {
  if (!target) return
  const [outer, inner] = [frame.getBoundingClientRect(), target.getBoundingClientRect()]
  if (place === 'upper' || inner.top < outer.top || inner.bottom > outer.bottom) frame.scrollTop += inner.top - outer.top - frame.clientHeight / 3
  if (inner.left < outer.left || inner.right > outer.right) frame.scrollLeft += inner.left - outer.left - 20
}
