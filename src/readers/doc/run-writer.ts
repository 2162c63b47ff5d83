import { raised } from '../../layout/characters.ts'
import type { FlowByEnds } from '../flow/flow-by-ends.ts'
import { type Flow, flowParagraph } from '../flow/flow.ts'
import type { Notices } from '../flow/notices.ts'
import type { Range } from './anchors.ts'
import type { DocFile } from './doc-file.ts'
import type { StyledText } from './doc-text.ts'
import { Fields } from './fields.ts'
import { formWords } from './form-data.ts'
import { printedText } from './printed-text.ts'
import type { CharacterProperties } from './properties.ts'

/** Marks in the text: of pictures and forms, notes, drawings, and of a field's beginning, its code's end and its end. */
const marks = { picture: '\u0001', note: '\u0002', drawing: '\u0008', fieldStart: '\u0013', codeEnd: '\u0014', fieldEnd: '\u0015' } as const
const markNames = new Set<string>(Object.values(marks))

/** Reads what stands beside the text. */
interface Beside {
  note(note: Range, sign: string | undefined): { sign: string; parts: Flow }
  box(box: Range): Flow
}

/** Writes the characters of a part of the text as they are printed, with what is tied to them. */
export class RunWriter {
  /** Whether nothing but paper lies under words that have no shading of their own. */
  isOnWhite = false
  private readonly fields = new Fields()

  constructor(
    private readonly flow: FlowByEnds,
    private readonly file: DocFile,
    private readonly notices: Notices,
    private readonly beside: Beside,
  ) {}

  write(run: StyledText): void {
    const { text, start, look } = run
    if (look.isDeleted) return
    let from = 0
    for (let at = 0; at < text.length; at++) {
      if (!markNames.has(text[at] ?? '') && !this.file.anchors.notes.has(start + at)) continue
      this.words(text.slice(from, at), look)
      this.mark(text[at] ?? '', start + at, look)
      from = at + 1
    }
    this.words(text.slice(from), look)
  }

  private mark(mark: string, place: number, look: CharacterProperties): void {
    const { fields } = this
    switch (mark) {
      case marks.fieldStart: return fields.begin()
      case marks.codeEnd: return fields.separate()
      case marks.fieldEnd: return this.endField(look)
      case marks.drawing: return this.box(place, look)
      case marks.picture: return this.form(look)
      default: this.note(mark, place, look)
    }
  }

  private endField(look: CharacterProperties): void {
    const unread = this.fields.end()
    if (unread !== undefined && !look.isHidden && !this.fields.isUnread) this.notices.add('left-out', unread)
  }

  /** A drawing may stand in the code of a field that only tells of it. */
  private box(place: number, look: CharacterProperties): void {
    if (look.isHidden) return
    const { boxes, drawn } = this.file.anchors
    const box = boxes.get(place)
    const words = drawn.get(place) ?? ''
    if (words !== '') this.flow.hold([flowParagraph([{ text: words, bold: false }])])
    if (box) this.flow.hold(this.beside.box(box))
  }

  /** What a form shows stands in the code of its field. */
  private form({ formAt, isHidden, bold = false }: CharacterProperties): void {
    if (formAt === undefined || isHidden || !this.fields.isForm) return
    this.flow.add(formWords(this.file.data, formAt), bold)
  }

  private note(mark: string, place: number, look: CharacterProperties): void {
    const note = this.file.anchors.notes.get(place)
    if (!note || look.isHidden || this.fields.isUnread) return
    const { sign, parts } = this.beside.note(note, mark === marks.note ? undefined : mark)
    this.flow.add(/^\d+$/.test(sign) ? raised(sign) : sign, look.bold ?? false)
    this.flow.hold(parts)
  }

  private words(text: string, look: CharacterProperties): void {
    if (this.fields.isUnread) return this.fields.addCode(text)
    const words = printedText(text)
    if (words === '' || look.isHidden) return
    if (look.isWhite && this.isOnWhite && !look.isShaded && words.trim() !== '') {
      return this.notices.add('hidden-words', 'words in the colour of their background')
    }
    if (words.trim() !== '') this.fields.noteWords()
    this.notices.pass(words)
    const isTypedMark = look.isRaised && /^\s*\d{1,2}\s*$/.test(words)
    this.flow.add(isTypedMark ? raised(words.trim()) : look.capitals ? words.toUpperCase() : words, look.bold ?? false)
  }
}
