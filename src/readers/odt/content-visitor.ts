import { raised } from '../../layout/characters.ts'
import { FlowBuilder } from '../flow/flow-builder.ts'
import { Notices } from '../flow/notices.ts'
import { Spacing } from '../flow/spacing.ts'
import type { XmlElement, XmlVisitor } from '../xml/walk-xml.ts'
import { FormValues } from './form-values.ts'
import { HeadingCounter } from './heading-counter.ts'
import { kindOf } from './kind.ts'
import { ListCounters } from './list-counters.ts'
import type { Look, Styles } from './styles.ts'
import { isUnseen } from './unseen.ts'

/** Elements that may have a colour or a drawing of their own under their words. */
const covers = /^(?:table:table$|text:section$|drawing:)/
const boxes = /^drawing:(?:text-box|custom-shape)$/

/** Elements that stand for a blank each. */
const blanks = { 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n' } as const

/** Reads the text of an OpenDocument file: of its body, or of a header. */
export class ContentVisitor implements XmlVisitor {
  readonly builder = new FlowBuilder()
  readonly notices = new Notices()
  hasChanges = false
  /** The kind of page that the first paragraph begins. */
  firstPage: string | undefined
  private readonly lists: ListCounters
  private readonly headings: HeadingCounter
  private readonly forms = new FormValues()
  private readonly looks: Look[] = []
  /** For each paragraph that is open, whether it is hidden, and whether words were deleted from it. */
  private readonly fates: { isHidden: boolean; hasDeletion: boolean }[] = []
  private readonly spacing = new Spacing()
  private skipped = 0
  private covered = 0
  private paragraphs = 0
  private notes = 0
  private noteMark: string | undefined

  /** @param isOnWhite whether nothing but paper lies under words that have no shading of their own */
  constructor(private readonly styles: Styles, private readonly isOnWhite = false) {
    this.lists = new ListCounters(styles)
    this.headings = new HeadingCounter(styles)
  }

  open(element: XmlElement): void {
    const kind = kindOf(element)
    if (kind === 'text:changed-region') this.hasChanges = true
    this.forms.note(kind, element)
    if (this.skipped > 0 || isUnseen(kind, element) || this.isLeftOut(kind, element)) this.skipped++
    else this.begin(kind, element)
  }

  close(element: XmlElement): void {
    if (this.skipped > 0) this.skipped--
    else this.end(kindOf(element), element)
  }

  text(words: string): void {
    if (this.skipped === 0 && this.builder.isInParagraph) this.add(words.replace(/\s+/g, ' '))
  }

  private isLeftOut(kind: string, element: XmlElement): boolean {
    const isEquation = element.name === 'math' && !kind.startsWith('text:')
    if (isEquation) this.notices.add('left-out', 'an equation')
    else if (kind === 'drawing:object-ole' || (kind === 'drawing:object' && element.attribute('href') !== undefined)) {
      this.notices.add('left-out', 'an object of another program')
    }
    return isEquation
  }

  private begin(kind: string, element: XmlElement): void {
    if (covers.test(kind)) this.covered++
    if (boxes.test(kind)) this.builder.beginBox()
    switch (kind) {
      case 'text:p': case 'text:h': this.beginParagraph(kind, element); break
      case 'text:span': this.looks.push({ ...this.looks.at(-1), ...this.styles.lookOf('text', element.attribute('style-name')) }); break
      case 'text:s': case 'text:tab': case 'text:line-break': this.add(blanks[kind]); break
      case 'text:hidden-paragraph': if (element.attribute('is-hidden') === 'true') this.tell({ isHidden: true }); break
      case 'text:change': this.tell({ hasDeletion: true }); break
      case 'text:list': this.lists.beginList(element); break
      case 'text:list-item': this.lists.beginItem(element); break
      case 'text:note':
        this.noteMark = String(++this.notes)
        this.builder.add(raised(this.noteMark), this.looks.at(-1)?.bold ?? false)
        break
      case 'drawing:control': this.add(this.forms.of(element.attribute('control'))); break
      case 'table:table': this.builder.beginTable(this.styles.lookOf('table', element.attribute('style-name')).breaksBefore); break
      default: this.beginTablePart(kind)
    }
  }

  private beginTablePart(kind: string): void {
    if (kind === 'table:table-row') this.builder.beginRow()
    else if (kind === 'table:table-cell') this.builder.beginCell()
  }

  private end(kind: string, { name }: XmlElement): void {
    if (covers.test(kind)) this.covered--
    if (boxes.test(kind)) this.builder.placeBox()
    switch (kind) {
      case 'text:p': case 'text:h': this.endParagraph(); break
      case 'text:span': this.looks.pop(); break
      case 'text:list': this.lists.endList(); break
      case 'text:note': this.noteMark = undefined; break
      case 'table:table': this.builder.endTable(); break
      case 'table:table-cell': this.builder.endCell(); break
      default: if (name === 'fieldmark') this.add(this.forms.choice)
    }
  }

  private beginParagraph(kind: string, element: XmlElement): void {
    const look = this.styles.lookOf('paragraph', element.attribute('style-name'))
    if (this.paragraphs++ === 0) this.firstPage = look.masterPage
    this.looks.push(look)
    this.fates.push({ isHidden: look.isHidden === true, hasDeletion: false })
    const isApart = look.isHidden !== true && this.spacing.isApart(look.above ?? 0, look.below ?? 0)
    if (this.noteMark !== undefined) return this.builder.beginParagraph({ role: 'note', marker: this.noteMark })
    const level = kind === 'text:h' ? Number.parseInt(element.attribute('outline-level') ?? '1', 10) || 1 : undefined
    const mark = this.lists.take() ?? (level === undefined ? {} : { marker: this.headings.next(element, level) })
    this.builder.beginParagraph({ rank: level === undefined ? undefined : level - 1, isApart, opensSheet: look.breaksBefore, ...mark })
  }

  /** A paragraph of which all words are deleted is gone, and counts for nothing. */
  private endParagraph(): void {
    this.looks.pop()
    const { isHidden = false, hasDeletion = false } = this.fates.pop() ?? {}
    const isGone = hasDeletion && !this.builder.hasWords
    if (isGone) this.lists.takeBack()
    if (isHidden || isGone) this.builder.dropParagraph()
    else this.builder.endParagraph()
  }

  private tell(told: { isHidden?: boolean; hasDeletion?: boolean }): void {
    Object.assign(this.fates.at(-1) ?? {}, told)
  }

  private add(words: string): void {
    const { bold = false, isRaised, capitals, isHidden, isWhite, isShaded } = this.looks.at(-1) ?? {}
    if (isHidden) return
    if (isWhite && !isShaded && this.isOnWhite && this.covered === 0 && words.trim() !== '') {
      return this.notices.add('hidden-words', 'words in the colour of their background')
    }
    this.notices.pass(words)
    const text = isRaised && /^\d{1,2}$/.test(words.trim()) ? raised(words.trim()) : words
    this.builder.add(capitals ? text.toUpperCase() : text, bold)
  }
}
