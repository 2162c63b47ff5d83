import { FlowByEnds } from '../flow/flow-by-ends.ts'
import { type Flow, type FlowParagraph, flowLines, flowParagraph } from '../flow/flow.ts'
import { ListCounters } from '../flow/list-counters.ts'
import { Notices } from '../flow/notices.ts'
import { Spacing } from '../flow/spacing.ts'
import type { Range } from './anchors.ts'
import type { DocFile } from './doc-file.ts'
import { type DocParagraph, DocText } from './doc-text.ts'
import { RunWriter } from './run-writer.ts'

const perPoint = 20
const cellEnd = '\u0007'
const drawing = '\u0008'

/** Reads the parts of a document's text as paragraphs and tables. */
export class DocFlow {
  readonly notices = new Notices()
  hasChanges = false
  private readonly text: DocText
  private readonly counters: ListCounters
  private readonly isOnWhite: boolean
  private notes = 0

  constructor(private readonly file: DocFile) {
    this.text = new DocText(file)
    this.counters = new ListCounters(file.lists)
    this.isOnWhite = !file.pieces.some(({ text }) => text.includes(drawing))
  }

  /** The body of a document with its notes and text boxes. */
  body(): Flow {
    const { parts, anchors } = this.file
    return [...this.read({ from: 0, to: parts.notes }, this.isOnWhite), ...anchors.looseBoxes.flatMap((box) => this.read(box))]
  }

  /** The lines of each head or each foot of pages. */
  margins(wanted: 'header' | 'footer'): string[][] {
    const { sections, parts, anchors } = this.file
    const own = sections.margins
      .filter(({ kind }) => kind === wanted)
      .map(({ from, to }) => ({ from: from + parts.headers, to: to + parts.headers }))
    return [...own, ...(wanted === 'header' ? anchors.headerBoxes : [])].map((range) => flowLines(this.read(range)))
  }

  private read(range: Range, isOnWhite = false): Flow {
    const flow = new FlowByEnds()
    const spacing = new Spacing()
    const writer = new RunWriter(flow, this.file, this.notices, {
      note: (note, sign) => this.note(note, sign),
      box: (box) => this.read(box),
    })
    let opensSheet = false
    for (const paragraph of this.text.paragraphs(range)) {
      const { end, properties, runs } = paragraph
      if (properties.isRowEnd && end.text === cellEnd) {
        flow.endRow()
        continue
      }
      writer.isOnWhite = isOnWhite && !properties.isInTable && !properties.isShaded
      for (const run of runs) writer.write(run)
      this.hasChanges ||= [...runs, end].some(({ look }) => look.isDeleted || look.isInserted)
      if (goesOn(paragraph)) continue
      const told = { ...this.told(paragraph, spacing), opensSheet: opensSheet || properties.breaksBefore === true }
      if (end.text === cellEnd) flow.endCell(told)
      else flow.endParagraph(told, properties.isInTable)
      opensSheet = end.text === '\f' && !this.file.sections.goesOnAt(end.start + 1)
    }
    return flow.end()
  }

  /** A note's sign, and what it says. */
  private note(range: Range, sign: string | undefined): { sign: string; parts: Flow } {
    const marker = sign ?? String(++this.notes)
    const words = flowLines(this.read(range)).join(' ').trim()
    return { sign: marker, parts: [flowParagraph([{ text: words, bold: false }], { role: 'note', marker })] }
  }

  private told({ properties }: DocParagraph, spacing: Spacing): Partial<FlowParagraph> {
    const { before = 0, after = 0, outline, list = 0, level } = properties
    const number = list > 0 ? this.counters.next(String(list), level ?? 0, undefined) : undefined
    const rank = outline !== undefined && outline < 9 ? outline : undefined
    return { rank, isApart: spacing.isApart(before / perPoint, after / perPoint), marker: number?.marker ?? null, depth: number?.level }
  }
}

/** Where the end of a paragraph is deleted or hidden, its words go on in the next one, as those after a large first letter do. */
function goesOn({ end, properties, runs }: DocParagraph): boolean {
  if (end.text !== '\r') return false
  return end.look.isDeleted === true || end.look.isHidden === true || properties.isDropCap === true || isDeleted(runs)
}

/** Whether all words of a paragraph are deleted, as some programs leave its end. */
function isDeleted(runs: DocParagraph['runs']): boolean {
  const words = runs.filter(({ text }) => text !== '')
  return words.length > 0 && words.every(({ look }) => look.isDeleted)
}
