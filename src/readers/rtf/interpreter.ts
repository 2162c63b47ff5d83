import { raised } from '../../layout/characters.ts'
import { type Flow, flowParagraph } from '../flow/flow.ts'
import { Notices } from '../flow/notices.ts'
import type { Limits } from '../limits/limits.ts'
import { ByteText } from './byte-text.ts'
import { characters } from './characters.ts'
import { encodingOfWord } from './code-pages.ts'
import { Colours } from './colours.ts'
import { changes } from './controls.ts'
import { Fields } from './fields.ts'
import { Fonts } from './fonts.ts'
import { GroupStack } from './group-stack.ts'
import type { Destination } from './group.ts'
import { RtfSink } from './rtf-sink.ts'
import { StyleSheet } from './style-sheet.ts'
import { type Token, tokenTypes } from './tokens.ts'

/** Where words are gathered, and at which depth of groups that began. */
interface Sink {
  readonly destination: Destination
  readonly depth: number
  readonly flow: RtfSink
}

/** What a drawing calls the words that it is made of. */
const drawnWords = 'gtextUNICODE'
const gathered = new Set<Destination>(['note', 'header', 'first-header', 'footer', 'box'])

/** Makes sense of the tokens of an RTF file, one after the other. */
export class Interpreter {
  /** Headers, those of first pages before the others. */
  readonly headers: Flow[] = []
  readonly footers: Flow[] = []
  readonly notices = new Notices()
  hasChanges = false
  private readonly groups: GroupStack
  private readonly sinks: Sink[] = [{ destination: 'body', depth: 0, flow: new RtfSink() }]
  private readonly fonts = new Fonts()
  private readonly bytes = new ByteText(this.fonts)
  private readonly styles = new StyleSheet()
  private readonly colours = new Colours()
  private readonly fields = new Fields()
  private firstHeaders = 0
  private notes = 0
  /** Of what a drawing tells that is open. */
  private shapeName = ''

  /** @param isOnWhite whether nothing but paper lies under words that have no shading of their own */
  constructor(limits: Limits, private readonly isOnWhite: boolean) {
    this.groups = new GroupStack(limits)
  }

  take(token: Token): void {
    if (token.type === tokenTypes.text || (token.type === tokenTypes.control && token.word === "'")) return this.takeBytes(token.data)
    this.add(this.bytes.take(this.groups.group.font))
    if (token.type === tokenTypes.control) return this.control(token.word, token.param)
    this.bytes.standIn(0)
    if (token.type === tokenTypes.groupStart) this.groups.begin()
    else this.endGroup()
  }

  end(): Flow {
    this.add(this.bytes.take(this.groups.group.font))
    while (this.groups.depth > 1) this.endGroup()
    return this.sink.flow.end()
  }

  private get sink(): Sink {
    return this.sinks[this.sinks.length - 1] as Sink
  }

  private takeBytes(data: Buffer = Buffer.alloc(0)): void {
    this.groups.words()
    this.bytes.add(data)
  }

  private endGroup(): void {
    if (this.sink.depth === this.groups.depth && this.sinks.length > 1) this.endSink()
    this.groups.end()
  }

  private control(word: string, param: number | undefined): void {
    if (word === '*') return this.groups.mayBeLeftOut()
    const opened = this.groups.openedBy(word)
    if (opened) this.open(opened)
    switch (this.groups.group.destination) {
      case 'fonts': return this.fonts.control(word, param)
      case 'styles': return this.styles.control(word, param)
      case 'colours': return this.colours.control(word, param)
      case 'form': case 'choice': return this.fields.control(word, param)
      default: if (!opened) this.printed(word, param)
    }
  }

  private open(told: Destination): void {
    const destination = told === 'shape-value' && this.shapeName.trim() === drawnWords ? 'box' : told
    if (destination === 'equation') return this.leaveOut('an equation')
    if (gathered.has(destination) && this.isUnseen) return this.groups.open('void')
    if (destination === 'field-code') this.fields.begin()
    if (destination === 'shape-name') this.shapeName = ''
    if (destination === 'shape-value') return this.groups.open('nowhere')
    if (destination === 'note') this.sink.flow.add(raised(String(++this.notes)), this.groups.group.bold)
    if (gathered.has(destination)) this.sinks.push({ destination, depth: this.groups.depth, flow: new RtfSink() })
    this.groups.open(destination === 'box' ? 'body' : destination)
  }

  /** What a field shows begins; some only ask to be filled in. */
  private showField(): void {
    if (this.fields.isPrompt && !this.groups.isHiding) this.groups.open('void')
    else this.add(this.fields.formWords)
  }

  private leaveOut(kind: string): void {
    if (!this.isUnseen && !this.groups.isHiding) this.notices.add('left-out', kind)
    this.groups.open('void')
  }

  private endSink(): void {
    const sink = this.sinks.pop()
    if (!sink) return
    const flow = sink.flow.end()
    if (sink.destination === 'first-header') this.headers.splice(this.firstHeaders++, 0, flow)
    else if (sink.destination === 'header') this.headers.push(flow)
    else if (sink.destination === 'footer') this.footers.push(flow)
    else this.sink.flow.hold(sink.destination === 'note' ? noteParts(flow, String(this.notes)) : flow)
  }

  private printed(word: string, param: number | undefined): void {
    const change = changes[word]
    const encoding = encodingOfWord(word, param)
    if ((word === 'deleted' || word === 'revised') && param !== 0) this.hasChanges = true
    if (change) this.groups.change(change(this.groups.group, param))
    else if (encoding) this.fonts.encoding = encoding
    else if (word === 'deff') this.fonts.standard = param ?? 0
    else if (word === 'u') this.unicode(param ?? 0)
    else if (word === 'fldrslt') this.showField()
    else if (characters[word] === undefined) this.ending(word)
    else if (!this.bytes.standsIn()) this.add(characters[word])
  }

  private ending(word: string): void {
    if (this.groups.isHiding) return
    const { paragraph, isDeleted } = this.groups.group
    const { flow } = this.sink
    const rank = paragraph.outline ?? this.styles.rankOf(paragraph.style)
    if (word === 'par' && (this.isUnseen || paragraph.isDropCap || flow.isDeleted)) flow.passEnd(paragraph, isDeleted || flow.isDeleted)
    else if (word === 'par' || word === 'sect' || word === 'nestcell') flow.endParagraph(paragraph, rank)
    else if (word === 'cell') flow.endCell(paragraph)
    else if (word === 'row') flow.endRow()
  }

  private unicode(code: number): void {
    this.add(String.fromCharCode(code & 0xffff))
    this.bytes.standIn(this.groups.group.fallback)
  }

  private add(text: string): void {
    if (text === '') return
    switch (this.groups.group.destination) {
      case 'styles': return this.styles.text(text)
      case 'colours': return this.colours.text(text)
      case 'choice': return this.fields.entry(text)
      case 'marker': return this.sink.flow.addMarker(text)
      case 'shape-name': this.shapeName += text; return
      case 'object-class': return this.notices.add(
        'left-out',
        text.startsWith('Equation') ? 'an equation' : `an object of another program (${text})`,
      )
      case 'field-code': return this.fields.code(text) ? this.notices.add('left-out', 'an equation') : undefined
      default: if (!this.groups.isHiding) this.addWords(text)
    }
  }

  private addWords(text: string): void {
    const { bold, isRaised, capitals, isDeleted } = this.groups.group
    if (isDeleted) this.sink.flow.noteDeletion()
    if (this.isUnseen) return
    if (this.isWhite && text.trim() !== '') return this.notices.add('hidden-words', 'words in the colour of their background')
    this.notices.pass(text)
    if (isRaised && /^\s*\d{1,2}\s*$/.test(text)) this.sink.flow.add(raised(text.trim()), bold)
    else this.sink.flow.add(capitals ? text.toUpperCase() : text, bold)
  }

  private get isUnseen(): boolean {
    const { isDeleted, isHidden, style, paragraph } = this.groups.group
    return isDeleted || (isHidden ?? this.styles.hides('cs', style) ?? this.styles.hides('s', paragraph.style) ?? false)
  }

  private get isWhite(): boolean {
    const { colour, isShaded, paragraph } = this.groups.group
    if (!this.isOnWhite || !this.colours.isWhite(colour)) return false
    return !isShaded && !paragraph.isShaded && !paragraph.isInTable && this.sink.destination === 'body'
  }
}

function noteParts(flow: Flow, marker: string): Flow {
  return flow.map((part) => (part.kind === 'paragraph' ? flowParagraph(part.words, { role: 'note', marker }) : part))
}
