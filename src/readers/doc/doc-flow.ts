import { raised } from '../../layout/characters.ts'
import { FlowByEnds } from '../flow/flow-by-ends.ts'
import { type Flow, type FlowParagraph, flowLines, flowParagraph } from '../flow/flow.ts'
import { ListCounters } from '../flow/list-counters.ts'
import { Spacing } from '../flow/spacing.ts'
import { DocText, type DocParagraph, type StyledText } from './doc-text.ts'
import type { DocFile } from './extract-doc.ts'
import { Fields } from './fields.ts'

const perPoint = 20
const noteMark = '\u0002'
/** Marks of pictures, drawings, annotations and deleted words. */
const unprinted = /[\0\u0001\u0003-\u0006\u0008\u000E-\u001D\u001F]/g
const printed: Readonly<Record<string, string>> = { '\u000B': '\n', '\u001E': '\u2011' }

/** Text that Word keeps with control characters in it, as it is printed. */
export function printedText(text: string): string {
  return text.replace(unprinted, '').replace(/[\v\u001E]/g, (character) => printed[character] ?? '')
}

/** The body of a document with its notes and text boxes. */
export function docFlow(file: DocFile): Flow {
  const { body, notes, headers, annotations, endnotes, boxes } = file.stretches
  const noteTexts = notesIn(file, body, body + notes)
  const afterNotes = body + notes + headers + annotations
  const endTexts = notesIn(file, afterNotes, afterNotes + endnotes)
  const reader = new FlowReader(file, [...noteTexts, ...endTexts])
  return [...reader.read(0, body), ...reader.read(afterNotes + endnotes, afterNotes + endnotes + boxes)]
}

/** The words of each note; each begins with its own mark. */
function notesIn(file: DocFile, from: number, to: number): string[] {
  const text = [...new DocText(file).paragraphs(from, to)].map(({ runs }) => runs.map((run) => run.text).join('')).join('\n')
  return text.split(noteMark).slice(1).map((note) => printedText(new Fields().shown(note)).trim())
}

class FlowReader {
  private readonly text: DocText
  private readonly counters: ListCounters
  private readonly fields = new Fields()
  private readonly spacing = new Spacing()
  private notes = 0
  private opensSheet = false

  constructor(private readonly file: DocFile, private readonly noteTexts: readonly string[]) {
    this.text = new DocText(file)
    this.counters = new ListCounters(file.lists)
  }

  read(from: number, to: number): Flow {
    const flow = new FlowByEnds()
    for (const paragraph of this.text.paragraphs(from, to)) this.add(flow, paragraph)
    return flow.end()
  }

  private add(flow: FlowByEnds, paragraph: DocParagraph): void {
    const { end, own, runs } = paragraph
    if (own.isRowEnd) return flow.endRow()
    const { told, bold } = this.told(paragraph)
    for (const run of runs) this.addRun(flow, run, bold)
    if (end === '\u0007') flow.endCell(told)
    else flow.endParagraph(told, own.isInTable)
    this.opensSheet = end === '\f'
  }

  private addRun(flow: FlowByEnds, { text, look }: StyledText, boldStyle: boolean): void {
    if (look.isHidden) return
    const bold = look.bold ?? boldStyle
    for (const [at, part] of this.fields.shown(text).split(noteMark).entries()) {
      if (at > 0) this.addNote(flow, bold)
      const words = printedText(part)
      const isTypedMark = look.isRaised && /^\s*\d{1,2}\s*$/.test(words)
      if (words !== '') flow.add(isTypedMark ? raised(words.trim()) : look.capitals ? words.toUpperCase() : words, bold)
    }
  }

  private addNote(flow: FlowByEnds, bold: boolean): void {
    const note = this.noteTexts[this.notes++]
    if (note === undefined) return
    const marker = String(this.notes)
    flow.add(raised(marker), bold)
    flow.hold([flowParagraph([{ text: note.replaceAll('\n', ' '), bold: false }], { role: 'note', marker })])
  }

  private told({ style, own }: DocParagraph): { told: Partial<FlowParagraph>; bold: boolean } {
    const properties = { ...this.file.styles.propertiesOf(style), ...own }
    const { before = 0, after = 0, outline, list = 0, level, bold = false, breaksBefore } = properties
    const number = list > 0 ? this.counters.next(String(list), level ?? 0, undefined) : undefined
    const rank = outline !== undefined && outline < 9 ? outline : undefined
    const isApart = this.spacing.isApart(before / perPoint, after / perPoint)
    const opensSheet = this.opensSheet || breaksBefore === true
    return { told: { rank, isApart, opensSheet, marker: number?.marker ?? null, depth: number?.level }, bold }
  }
}

/** The lines of headers or footers. */
export function marginLines(margins: readonly string[]): string[][] {
  return margins.map((text) => flowLines([flowParagraph([{ text: printedText(new Fields().shown(text)).replace(/[\r\u0007\f]/g, '\n'), bold: false }])]))
}
