import { findMarker } from '../../layout/markers.ts'
import { FlowByEnds } from '../flow/flow-by-ends.ts'
import type { Flow, FlowParagraph } from '../flow/flow.ts'
import { Spacing } from '../flow/spacing.ts'
import type { ParagraphState } from './group.ts'

const perPoint = 20

/** Gathers the words of a file's body, or of a note or header, as paragraphs and tables. */
export class RtfSink {
  private readonly flow = new FlowByEnds()
  private readonly spacing = new Spacing()
  private marker = ''

  add(text: string, bold: boolean): void {
    this.flow.add(text, bold)
  }

  /** Adds words that stand before a paragraph's own: its bullet or number. */
  addMarker(text: string): void {
    this.marker += text
  }

  /** Puts something behind the paragraph that is open. */
  hold(parts: Flow): void {
    this.flow.hold(parts)
  }

  endParagraph(state: ParagraphState, rank: number | undefined): void {
    this.flow.endParagraph({ ...this.told(state), rank }, state.isInTable)
  }

  endCell(state: ParagraphState): void {
    this.flow.endCell(this.told(state))
  }

  endRow(): void {
    this.flow.endRow()
  }

  end(): Flow {
    return this.flow.end()
  }

  private told({ before, after, level, breaksBefore: opensSheet }: ParagraphState): Partial<FlowParagraph> {
    const isApart = this.spacing.isApart(before / perPoint, after / perPoint)
    const label = this.marker.trim()
    this.marker = ''
    return label === '' ? { isApart, opensSheet } : { isApart, opensSheet, marker: findMarker(`${label} `)?.text ?? label, depth: level }
  }
}
