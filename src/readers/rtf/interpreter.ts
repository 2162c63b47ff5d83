import { raised } from '../../layout/characters.ts'
import { type Flow, flowParagraph } from '../flow/flow.ts'
import { type Limits, keepWithin } from '../limits.ts'
import { characters } from './characters.ts'
import { encodingOfWord } from './code-pages.ts'
import { changes } from './controls.ts'
import { destinationOf } from './destinations.ts'
import { Fonts } from './fonts.ts'
import { type Destination, type Group, outermost } from './group.ts'
import { RtfSink } from './rtf-sink.ts'
import { StyleSheet } from './style-sheet.ts'
import { type Token, tokenTypes } from './tokens.ts'

/** Where words are gathered, and at which depth of groups that began. */
interface Sink {
  readonly destination: Destination
  readonly depth: number
  readonly flow: RtfSink
}

const gathered = new Set<Destination>(['note', 'header', 'footer', 'box'])

/** Makes sense of the tokens of an RTF file, one after the other. */
export class Interpreter {
  readonly headers: Flow[] = []
  readonly footers: Flow[] = []
  hasChanges = false
  private readonly groups: Group[] = [outermost]
  private readonly sinks: Sink[] = [{ destination: 'body', depth: 0, flow: new RtfSink() }]
  private readonly fonts = new Fonts()
  private readonly styles = new StyleSheet()
  private notes = 0
  /** Whether a group has just begun, and whether it may be left out. */
  private isFresh = false
  private isOptional = false
  /** Characters that only stand in for one that was read. */
  private skip = 0

  constructor(private readonly limits: Limits) {}

  take(token: Token): void {
    switch (token.type) {
      case tokenTypes.groupStart: return this.beginGroup()
      case tokenTypes.groupEnd: return this.endGroup()
      case tokenTypes.text: return this.bytes(token.data)
      default: return token.word === "'" ? this.bytes(token.data ?? Buffer.alloc(0)) : this.control(token.word, token.param)
    }
  }

  end(): Flow {
    while (this.groups.length > 1) this.endGroup()
    return this.sink.flow.end()
  }

  private get group(): Group {
    return this.groups[this.groups.length - 1] as Group
  }

  private get sink(): Sink {
    return this.sinks[this.sinks.length - 1] as Sink
  }

  private change(changed: Partial<Group>): void {
    this.groups[this.groups.length - 1] = { ...this.group, ...changed }
  }

  private beginGroup(): void {
    this.groups.push(this.group)
    keepWithin(this.limits, 'depth', this.groups.length)
    this.isFresh = true
    this.isOptional = false
    this.skip = 0
  }

  private endGroup(): void {
    this.isFresh = false
    this.skip = 0
    if (this.groups.length === 1) return
    if (this.sink.depth === this.groups.length && this.sinks.length > 1) this.endSink()
    this.groups.pop()
  }

  private control(word: string, param: number | undefined): void {
    if (word === '*') {
      this.isOptional = true
      return
    }
    const opened = this.isFresh ? destinationOf(word, this.isOptional) : undefined
    this.isFresh = false
    if (opened) this.open(opened)
    else if (this.group.destination === 'fonts') this.fonts.control(word, param)
    else if (this.group.destination === 'styles') this.styles.control(word, param)
    else this.printed(word, param)
  }

  /** Words of fields and boxes that nobody sees may hold a box whose words are seen. */
  private open(destination: Destination): void {
    if (this.group.destination === 'nowhere' && destination !== 'box') return
    if (destination === 'note') this.sink.flow.add(raised(String(++this.notes)), this.group.bold)
    if (gathered.has(destination)) this.sinks.push({ destination, depth: this.groups.length, flow: new RtfSink() })
    this.change({ destination: destination === 'box' ? 'body' : destination })
  }

  private endSink(): void {
    const sink = this.sinks.pop()
    if (!sink) return
    const flow = sink.flow.end()
    if (sink.destination === 'header') this.headers.push(flow)
    else if (sink.destination === 'footer') this.footers.push(flow)
    else this.sink.flow.hold(sink.destination === 'note' ? noteParts(flow, String(this.notes)) : flow)
  }

  private printed(word: string, param: number | undefined): void {
    const change = changes[word]
    const encoding = encodingOfWord(word, param)
    if ((word === 'deleted' || word === 'revised') && param !== 0) this.hasChanges = true
    if (change) this.change(change(this.group, param))
    else if (encoding) this.fonts.encoding = encoding
    else if (word === 'deff') this.fonts.standard = param ?? 0
    else if (word === 'u') this.unicode(param ?? 0)
    else if (characters[word] !== undefined) this.add(characters[word])
    else this.ending(word)
  }

  private ending(word: string): void {
    const { destination, paragraph } = this.group
    if (destination === 'nowhere') return
    const rank = paragraph.outline ?? this.styles.rankOf(paragraph.style)
    if (word === 'par' || word === 'sect' || word === 'nestcell') this.sink.flow.endParagraph(paragraph, rank)
    else if (word === 'cell') this.sink.flow.endCell(paragraph)
    else if (word === 'row') this.sink.flow.endRow()
  }

  private unicode(code: number): void {
    this.add(String.fromCharCode(code & 0xffff))
    this.skip = this.group.fallback
  }

  private bytes(data: Buffer): void {
    this.isFresh = false
    const skipped = Math.min(this.skip, data.length)
    this.skip -= skipped
    const { destination, font } = this.group
    if (skipped === data.length || destination === 'nowhere' || destination === 'fonts') return
    this.add(this.fonts.decode(data.subarray(skipped), font))
  }

  private add(text: string): void {
    const { destination, bold, isRaised, capitals, isUnseen } = this.group
    if (destination === 'nowhere' || destination === 'fonts' || isUnseen) return
    if (destination === 'styles') this.styles.text(text)
    else if (destination === 'marker') this.sink.flow.addMarker(text)
    else if (isRaised && /^\s*\d{1,2}\s*$/.test(text)) this.sink.flow.add(raised(text.trim()), bold)
    else this.sink.flow.add(capitals ? text.toUpperCase() : text, bold)
  }
}

function noteParts(flow: Flow, marker: string): Flow {
  return flow.map((part) => (part.kind === 'paragraph' ? flowParagraph(part.words, { role: 'note', marker }) : part))
}
