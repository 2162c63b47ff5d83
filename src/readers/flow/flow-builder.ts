import { type Flow, type FlowParagraph, type FlowPart, flowParagraph } from './flow.ts'
import type { Stretch } from '../text/inline-marks.ts'

/** The body, or the cell of a table, with the paragraphs that are open in it. */
interface Stage {
  readonly parts: FlowPart[]
  readonly paragraphs: { readonly words: Stretch[]; readonly told: Partial<FlowParagraph> }[]
  /** What stands in an open paragraph and is no part of it: foot-notes, text boxes. */
  readonly held: FlowPart[]
}

const emptyStage = (): Stage => ({ parts: [], paragraphs: [], held: [] })

/** Puts paragraphs and tables together while their beginnings and ends come by. What stands inside a paragraph and is none of its words comes behind it. */
export class FlowBuilder {
  private readonly stages: Stage[] = [emptyStage()]
  private readonly tables: { readonly rows: Flow[][]; readonly opensSheet: boolean }[] = []

  get flow(): Flow {
    return this.stages[0]?.parts ?? []
  }

  get isInParagraph(): boolean {
    return this.stage.paragraphs.length > 0
  }

  beginParagraph(told: Partial<FlowParagraph> = {}): void {
    this.stage.paragraphs.push({ words: [], told })
  }

  /** Adds words to the paragraph that is open. */
  add(text: string, bold: boolean): void {
    this.stage.paragraphs.at(-1)?.words.push({ text, bold })
  }

  endParagraph(): void {
    const { paragraphs } = this.stage
    const paragraph = paragraphs.pop()
    if (paragraph) this.put(flowParagraph(paragraph.words, paragraph.told))
  }

  /** Forgets the paragraph that is open, with what stands in it. */
  dropParagraph(): void {
    const { paragraphs, held } = this.stage
    paragraphs.pop()
    if (paragraphs.length === 0) held.length = 0
  }

  beginTable(opensSheet = false): void {
    this.tables.push({ rows: [], opensSheet })
  }

  beginRow(): void {
    this.tables.at(-1)?.rows.push([])
  }

  beginCell(): void {
    if (this.tables.length > 0) this.stages.push(emptyStage())
  }

  endCell(): void {
    const row = this.tables.at(-1)?.rows.at(-1)
    if (this.stages.length > 1) row?.push(this.stages.pop()?.parts ?? [])
  }

  endTable(): void {
    const table = this.tables.pop()
    if (table) this.put({ kind: 'table', ...table })
  }

  private get stage(): Stage {
    return this.stages[this.stages.length - 1] as Stage
  }

  private put(part: FlowPart): void {
    const { paragraphs, parts, held } = this.stage
    if (paragraphs.length > 0) held.push(part)
    else parts.push(part, ...held.splice(0))
  }
}
