import type { XmlElement } from '../xml/walk-xml.ts'
import { markerOf } from './list-style.ts'
import type { Styles } from './styles.ts'

/** Counts headings, where their numbers are part of the document's outline. */
export class HeadingCounter {
  private readonly counts: number[] = []

  constructor(private readonly styles: Styles) {}

  /** The number of a heading of a level from 1; null for none. */
  next(element: XmlElement, level: number): string | null {
    const { outline } = this.styles
    if (!outline.get(level)?.format || element.attribute('is-list-header') === 'true') return null
    for (let place = 1; place <= level; place++) this.counts[place - 1] ??= (outline.get(place)?.start ?? 1) - 1
    this.counts.length = level
    this.counts[level - 1] = (this.counts[level - 1] ?? 0) + 1
    return markerOf(outline, level, this.counts)
  }
}
