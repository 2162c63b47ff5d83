import { raised } from '../../layout/characters.ts'
import { type Flow, flowLines, flowParagraph } from '../flow/flow.ts'
import { isLetterhead } from '../flow/letterhead.ts'
import type { XmlElement, XmlVisitor } from '../xml/walk-xml.ts'
import { wordsColour, paper, unknownColour } from './colours.ts'
import { Equations } from './equations.ts'
import { PropertiesVisitor } from './properties-visitor.ts'
import type { Story } from './story.ts'
import { symbolCharacter } from './symbols.ts'
import { kindOf } from './word-xml.ts'

/** What stands beside a document's text and is shown in it. */
export interface Beside {
  /** Foot-notes and end-notes: `footnote 7`. */
  readonly notes: ReadonlyMap<string, Flow>
  /** Documents that are put in whole, by the ids of their relations. */
  readonly chunks: ReadonlyMap<string, Flow>
}

const changes = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel'])
const words = new Set(['w:t', 'm:t', 'a:t'])
/** Elements that stand for a character each. */
const characters = new Map([['w:tab', '\t'], ['w:ptab', '\t'], ['w:cr', '\n'], ['a:br', '\n'], ['w:noBreakHyphen', '\u2011']])
/** What holds letters that are no words of the page. */
const silent = new Set(['w:delText', 'w:instrText', 'w:delInstrText', 'w:fldData'])

/** Reads a part of a Word file: its text, a header, its notes. */
export class WordVisitor implements XmlVisitor {
  /** Whether changes are tracked in it. */
  hasChanges = false
  /** The notes that it holds itself. */
  readonly notes = new Map<string, Flow>()
  private readonly properties: PropertiesVisitor
  private readonly equations: Equations
  private within = ''
  private noteId = ''
  private noteCount = 0

  constructor(private readonly story: Story, private readonly beside: Beside) {
    this.properties = new PropertiesVisitor(story)
    this.equations = new Equations(story)
  }

  open(element: XmlElement): void {
    const kind = kindOf(element)
    if (changes.has(kind)) this.hasChanges = true
    if (this.properties.open(kind, element)) return
    this.within = kind
    if (kind !== 'w:p' && kind !== 'a:p') this.story.tellParagraph()
    this.story.scopes.begin(kind)
    if (!this.equations.open(kind)) this.begin(kind, element)
  }

  close(element: XmlElement): void {
    const kind = kindOf(element)
    this.within = ''
    if (this.properties.close(kind)) return
    if (!this.equations.close(kind)) this.end(kind)
    this.story.scopes.end(kind)
  }

  text(text: string): void {
    if (words.has(this.within)) this.story.add(text.replace(/[\r\n]/g, ' '))
    else if (this.within === 'w:instrText') this.story.fields.addCode(text)
    else if (this.within.startsWith('w:') && !silent.has(this.within) && text.trim() !== '') {
      this.story.leaveOut(`words in an unknown element (${this.within})`)
    }
  }

  private begin(kind: string, element: XmlElement): void {
    const { story } = this
    const character = characters.get(kind)
    if (character !== undefined) return story.add(character)
    switch (kind) {
      case 'w:p': story.beginParagraph(); break
      case 'a:p': story.beginParagraph(true); break
      case 'w:r': case 'm:r': story.runs.begin(); break
      case 'w:br': story.add(element.attribute('type') === 'page' ? '\f' : '\n'); break
      case 'w:sym': this.symbol(element); break
      case 'w:fldChar': this.field(element.attribute('fldCharType')); break
      case 'w:footnoteReference': this.refer(`footnote ${element.attribute('id')}`); break
      case 'w:endnoteReference': this.refer(`endnote ${element.attribute('id')}`); break
      case 'w:tbl': case 'w:tr': case 'w:tc': case 'w:txbxContent': this.beginFrame(kind); break
      case 'w:footnote': case 'w:endnote': this.noteId = `${element.name} ${element.attribute('id')}`; story.builder.beginBox(); break
      default: this.beginOther(kind, element)
    }
  }

  private beginFrame(kind: 'w:tbl' | 'w:tr' | 'w:tc' | 'w:txbxContent'): void {
    const { builder } = this.story
    if (kind === 'w:tbl') builder.beginTable()
    else if (kind === 'w:tr') builder.beginRow()
    else if (kind === 'w:tc') builder.beginCell()
    else builder.beginBox()
  }

  private end(kind: string): void {
    const { builder, runs, scopes } = this.story
    switch (kind) {
      case 'w:p': case 'a:p': this.story.endParagraph(); break
      case 'w:r': case 'm:r': runs.end(); break
      case 'w:tbl': builder.endTable(); break
      case 'w:tc': if (scopes.now.unread === 'gone') builder.dropCell(); else builder.endCell(); break
      case 'w:txbxContent': this.endBox(); break
      case 'w:footnote': case 'w:endnote': this.notes.set(this.noteId, builder.endBox())
    }
  }

  /** What is no text of Word itself. */
  private beginOther(kind: string, element: XmlElement): void {
    const { story } = this
    switch (kind) {
      case 'w:background': if ((wordsColour(element) ?? paper) !== paper) story.scopes.now.ground = unknownColour; break
      case 'w:altChunk': this.chunk(element.attribute('id') ?? ''); break
      case 'v:textpath': this.drawnWords(element.attribute('string') ?? ''); break
      case 'c:chart': story.leaveOut('a chart'); break
      case 'dgm:relIds': story.leaveOut('a diagram'); break
      case 'w:control': story.leaveOut('a control of a form'); break
      case 'w:subDoc': story.leaveOut('a document that stands in another file'); break
      case 'o:OLEObject': story.leaveOut(`an object of another program (${element.attribute('ProgID') ?? 'unknown'})`)
    }
  }

  private symbol(element: XmlElement): void {
    const [font, code] = [element.attribute('font') ?? '', element.attribute('char') ?? '']
    const character = symbolCharacter(font, code)
    if (character === undefined) this.story.leaveOut(`the symbol ${code} of the font ${font}`)
    else this.story.add(character)
  }

  private field(step: string | undefined): void {
    const { fields } = this.story
    if (step === 'begin') fields.begin()
    else if (step === 'separate') fields.separate()
    else if (step === 'end') this.endField(fields.end())
  }

  private endField({ shows, unread }: { readonly shows: string; readonly unread?: string | undefined }): void {
    if (shows !== '') this.story.add(shows)
    if (unread !== undefined) this.story.leaveOut(`a field (${unread})`)
  }

  private refer(id: string): void {
    const note = this.beside.notes.get(id)
    if (!note || !this.story.isRead) return
    const marker = String(++this.noteCount)
    this.story.add(raised(marker))
    this.story.builder.place(flowLines(note).map((text) => flowParagraph([{ text, bold: false }], { role: 'note', marker })))
  }

  /** A box that holds a letter's head stands before the words that it is tied to. */
  private endBox(): void {
    const { builder } = this.story
    const box = builder.endBox()
    if (isLetterhead(flowLines(box))) builder.lead(box)
    else builder.place(box)
  }

  private chunk(id: string): void {
    const flow = this.beside.chunks.get(id)
    if (flow && this.story.isRead) this.story.builder.place(flow)
    else this.story.leaveOut('a document that is put in whole')
  }

  private drawnWords(text: string): void {
    if (text.trim() === '') return
    this.story.beginParagraph(true)
    this.story.add(text)
    this.story.endParagraph()
  }
}
