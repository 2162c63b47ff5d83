import type { Stretch } from '../text/inline-marks.ts'
import { type Flow, type FlowParagraph, type FlowPart, flowParagraph } from './flow.ts'

/** Puts paragraphs and tables together for formats that tell them by their ends alone. */
export class FlowByEnds {
  private readonly parts: FlowPart[] = []
  private words: Stretch[] = []
  private cell: FlowPart[] = []
  private row: Flow[] = []
  private rows: Flow[][] = []
  private ahead: FlowPart[] = []
  private held: FlowPart[] = []

  add(text: string, bold: boolean): void {
    this.words.push({ text, bold })
  }

  /** Puts something beside the paragraph that is open: after it, or before it where it has no words yet. */
  hold(parts: Flow): void {
    if (this.words.length === 0) this.ahead.push(...parts)
    else this.held.push(...parts)
  }

  endParagraph(told: Partial<FlowParagraph>, isInTable = false): void {
    const paragraph = flowParagraph(this.words, told)
    this.words = []
    if (!isInTable) this.endTable()
    const place = isInTable ? this.cell : this.parts
    place.push(...this.ahead, paragraph, ...this.held)
    this.ahead = []
    this.held = []
  }

  endCell(told: Partial<FlowParagraph>): void {
    this.endParagraph(told, true)
    this.row.push(this.cell)
    this.cell = []
  }

  endRow(): void {
    if (this.row.length > 0) this.rows.push(this.row)
    this.row = []
  }

  /** All of it; words after the last paragraph's end are one more. */
  end(): Flow {
    if (this.words.length + this.ahead.length + this.held.length > 0) this.endParagraph({})
    this.endTable()
    return this.parts
  }

  private endTable(): void {
    if (this.cell.length > 0) this.row.push(this.cell)
    this.cell = []
    this.endRow()
    if (this.rows.length > 0) this.parts.push({ kind: 'table', rows: this.rows })
    this.rows = []
  }
}
