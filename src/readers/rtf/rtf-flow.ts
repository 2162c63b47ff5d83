import { findMarker } from '../../layout/markers.ts'
import { type Flow, type FlowParagraph, type FlowPart, flowParagraph } from '../flow/flow.ts'
import type { Stretch } from '../text/inline-marks.ts'
import type { ParagraphState } from './group.ts'

/** Space that sets paragraphs apart, in twentieths of a point. */
const apart = 60

/** Puts paragraphs and tables together. RTF tells them by their ends alone. */
export class RtfFlow {
  private readonly parts: FlowPart[] = []
  private words: Stretch[] = []
  private marker = ''
  private cell: FlowPart[] = []
  private row: Flow[] = []
  private rows: Flow[][] = []
  private held: FlowPart[] = []
  private below = 0

  add(text: string, bold: boolean): void {
    this.words.push({ text, bold })
  }

  /** Adds words that stand before a paragraph's own: its bullet or number. */
  addMarker(text: string): void {
    this.marker += text
  }

  /** Puts something behind the paragraph that is open. */
  hold(parts: Flow): void {
    this.held.push(...parts)
  }

  endParagraph(state: ParagraphState, rank: number | undefined): void {
    const paragraph = flowParagraph(this.words, this.told(state, rank))
    this.words = []
    if (!state.isInTable) this.endTable()
    const place = state.isInTable ? this.cell : this.parts
    place.push(paragraph, ...this.held)
    this.held = []
  }

  endCell(state: ParagraphState): void {
    this.endParagraph({ ...state, isInTable: true }, undefined)
    this.row.push(this.cell)
    this.cell = []
  }

  endRow(): void {
    if (this.row.length > 0) this.rows.push(this.row)
    this.row = []
  }

  /** All of it; words behind the last paragraph's end are one more. */
  end(state: ParagraphState): Flow {
    if (this.words.length > 0 || this.held.length > 0) this.endParagraph({ ...state, isInTable: false }, undefined)
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

  private told({ before, after, level }: ParagraphState, rank: number | undefined): Partial<FlowParagraph> {
    const isApart = Math.max(before, this.below) >= apart
    this.below = after
    const label = this.marker.trim()
    this.marker = ''
    if (label === '') return { rank, isApart }
    return { rank, isApart, marker: findMarker(`${label} `)?.text ?? label, depth: level }
  }
}
