import { raised } from '../../layout/characters.ts'
import type { XmlElement, XmlVisitor } from '../xml/walk-xml.ts'
import { FlowBuilder } from '../flow/flow-builder.ts'
import { Spacing } from '../flow/spacing.ts'
import { kindOf } from './kind.ts'
import { ListCounters } from './list-counters.ts'
import type { Look, Styles } from './styles.ts'

/** What is not printed where it stands. */
const leftOut = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'office:forms', 'text:ruby-text', 'svg:title', 'svg:desc'])

/** Reads the text of an OpenDocument file: of its body, or of a header. */
export class ContentVisitor implements XmlVisitor {
  readonly builder = new FlowBuilder()
  hasChanges = false
  private readonly lists: ListCounters
  private readonly looks: Look[] = []
  private skipped = 0
  private notes = 0
  private noteMark: string | undefined
  private readonly spacing = new Spacing()

  constructor(private readonly styles: Styles) {
    this.lists = new ListCounters(styles)
  }

  open(element: XmlElement): void {
    const kind = kindOf(element)
    if (kind === 'text:changed-region') this.hasChanges = true
    if (this.skipped > 0 || leftOut.has(kind)) this.skipped++
    else this.begin(kind, element)
  }

  close(element: XmlElement): void {
    if (this.skipped > 0) this.skipped--
    else this.end(kindOf(element))
  }

  text(words: string): void {
    if (this.skipped === 0 && this.builder.isInParagraph) this.add(words.replace(/\s+/g, ' '))
  }

  private begin(kind: string, element: XmlElement): void {
    switch (kind) {
      case 'text:p': case 'text:h': this.beginParagraph(kind, element); break
      case 'text:span': this.looks.push({ ...this.looks.at(-1), ...definedIn(this.styles.lookOf(element.attribute('style-name'))) }); break
      case 'text:s': this.add(' '); break
      case 'text:tab': this.add('\t'); break
      case 'text:line-break': this.add('\n'); break
      case 'text:list': this.lists.beginList(element); break
      case 'text:list-item': this.lists.beginItem(element); break
      case 'text:note': this.noteMark = String(++this.notes); this.builder.add(raised(this.noteMark), this.looks.at(-1)?.bold ?? false); break
      case 'table:table': this.builder.beginTable(this.styles.lookOf(element.attribute('style-name')).breaksBefore); break
      case 'table:table-row': this.builder.beginRow(); break
      case 'table:table-cell': this.builder.beginCell()
    }
  }

  private end(kind: string): void {
    switch (kind) {
      case 'text:p': case 'text:h': this.looks.pop(); this.builder.endParagraph(); break
      case 'text:span': this.looks.pop(); break
      case 'text:list': this.lists.endList(); break
      case 'text:note': this.noteMark = undefined; break
      case 'table:table': this.builder.endTable(); break
      case 'table:table-cell': this.builder.endCell()
    }
  }

  private beginParagraph(kind: string, element: XmlElement): void {
    const look = this.styles.lookOf(element.attribute('style-name'))
    const isApart = this.spacing.isApart(look.above ?? 0, look.below ?? 0)
    this.looks.push(look)
    if (this.noteMark !== undefined) return this.builder.beginParagraph({ role: 'note', marker: this.noteMark })
    const rank = kind === 'text:h' ? (Number.parseInt(element.attribute('outline-level') ?? '1', 10) || 1) - 1 : undefined
    this.builder.beginParagraph({ rank, isApart, opensSheet: look.breaksBefore, ...this.lists.take() })
  }

  private add(words: string): void {
    const { bold = false, isRaised, capitals } = this.looks.at(-1) ?? {}
    const text = isRaised && /^\d{1,2}$/.test(words.trim()) ? raised(words.trim()) : words
    this.builder.add(capitals ? text.toUpperCase() : text, bold)
  }
}

/** What a style does not say it leaves as it is. */
function definedIn({ bold, isRaised, capitals }: Look): Look {
  return { ...(bold === undefined ? {} : { bold }), ...(isRaised === undefined ? {} : { isRaised }), ...(capitals === undefined ? {} : { capitals }) }
}
