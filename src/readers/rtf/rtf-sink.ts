import { findMarker } from '../../layout/markers.ts'
import { FlowByEnds } from '../flow/flow-by-ends.ts'
import type { Flow, FlowParagraph } from '../flow/flow.ts'
import { Spacing } from '../flow/spacing.ts'
import type { ParagraphState } from './group.ts'
import { MovedMarkers } from './moved-markers.ts'

const perPoint = 20

/** Gathers the words of a file's body, or of a note or header, as paragraphs and tables. */
export class RtfSink {
  private readonly flow = new FlowByEnds()
  private readonly spacing = new Spacing()
  private readonly moved = new MovedMarkers()
  private marker = ''
  /** What is known of the words of the paragraph that is open. */
  private hasWords = false
  private hasDeletions = false

  add(text: string, bold: boolean): void {
    this.hasWords = true
    this.flow.add(text, bold)
  }

  noteDeletion(): void {
    this.hasDeletions = true
  }

  /** Whether all words of the paragraph are deleted, as some programs leave its end. */
  get isDeleted(): boolean {
    return this.hasDeletions && !this.hasWords
  }

  /** Adds words that stand before a paragraph's own: its bullet or number. */
  addMarker(text: string): void {
    this.marker += text
  }

  /** Puts something where the paragraph that is open has got to. */
  hold(parts: Flow): void {
    this.flow.hold(parts)
  }

  endParagraph(state: ParagraphState, rank: number | undefined): void {
    this.flow.endParagraph({ ...this.told(state), rank }, state.isInTable)
    this.hasWords = this.hasDeletions = false
  }

  /** The end of a paragraph that is not shown: what follows goes on in its line. The number of a deleted entry is free. */
  passEnd({ list, level }: ParagraphState, isDeleted: boolean): void {
    if (isDeleted && this.marker.trim() !== '') this.moved.free(list, level, this.marker)
    this.marker = ''
    this.hasDeletions = false
  }

  endCell(state: ParagraphState): void {
    this.flow.endCell(this.told(state))
    this.hasWords = this.hasDeletions = false
  }

  endRow(): void {
    this.flow.endRow()
  }

  end(): Flow {
    return this.flow.end()
  }

  private told({ before, after, list, level, breaksBefore: opensSheet }: ParagraphState): Partial<FlowParagraph> {
    const isApart = this.spacing.isApart(before / perPoint, after / perPoint)
    const label = this.marker.trim() && this.moved.moveUp(list, level, this.marker).trim()
    this.marker = ''
    return label === '' ? { isApart, opensSheet } : { isApart, opensSheet, marker: findMarker(`${label} `)?.text ?? label, depth: level }
  }
}
