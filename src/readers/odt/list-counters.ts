import type { XmlElement } from '../xml/walk-xml.ts'
import { type ListStyle, levelAt, markerOf } from './list-style.ts'
import type { Styles } from './styles.ts'

interface OpenList {
  readonly style: ListStyle | undefined
  readonly styleName: string
  /** Which level of its style it is. */
  readonly level: number
  count: number
}

/** An entry's marker and its nesting, from 0. */
interface EntryMark {
  readonly marker: string | null
  readonly depth: number
}

/** Counts the entries of lists, one within another. Only the first paragraph of an entry gets its number. */
export class ListCounters {
  private readonly open: OpenList[] = []
  /** How far lists got, by their style and their own id, for those that go on with them. */
  private readonly ended = new Map<string, number>()
  private pending = false
  /** Whether no paragraph began after the one that was counted last. */
  private isLast = false
  private id: string | undefined

  constructor(private readonly styles: Styles) {}

  beginList(element: XmlElement): void {
    const styleName = element.attribute('style-name') ?? this.open.at(-1)?.styleName ?? ''
    const style = this.styles.listStyle(styleName)
    const level = levelAt(style, this.open.length + 1)
    const start = style?.get(level)?.start ?? 1
    this.open.push({ style, styleName, level, count: this.continued(element, styleName) ?? start - 1 })
    if (this.open.length === 1) this.id = element.attribute('id')
  }

  endList(): void {
    const list = this.open.pop()
    if (!list || this.open.length > 0) return
    this.ended.set(list.styleName, list.count)
    if (this.id !== undefined) this.ended.set(`#${this.id}`, list.count)
  }

  beginItem(element: XmlElement): void {
    const list = this.open.at(-1)
    if (!list) return
    const value = Number.parseInt(element.attribute('start-value') ?? '', 10)
    list.count = Number.isNaN(value) ? list.count + 1 : value
    this.pending = true
  }

  /** The mark of the paragraph that begins, or undefined if it begins no entry. */
  take(): EntryMark | undefined {
    this.isLast = this.pending
    if (!this.pending || this.open.length === 0) return undefined
    this.pending = false
    const { style, level = 0 } = this.open.at(-1) ?? {}
    return { marker: markerOf(style, level, this.open.map(({ count }) => count)), depth: this.open.length - 1 }
  }

  /** Counts the entry for nothing whose paragraph was the last to begin. */
  takeBack(): void {
    const list = this.open.at(-1)
    if (list && this.isLast) list.count--
    this.isLast = false
  }

  private continued(element: XmlElement, styleName: string): number | undefined {
    const named = element.attribute('continue-list')
    if (named !== undefined) return this.ended.get(`#${named}`)
    return element.attribute('continue-numbering') === 'true' ? this.ended.get(styleName) : undefined
  }
}
