import { type Flow, type FlowParagraph, type FlowPart, flowParagraph } from './flow.ts'
import { type Stretch, wordsOf } from '../text/inline-marks.ts'

/** The body, the cell of a table or a box, with the paragraphs that are open in it. */
interface Stage {
  readonly parts: FlowPart[]
  readonly paragraphs: { readonly words: Stretch[]; readonly told: Partial<FlowParagraph> }[]
  /** Words of a paragraph that has no end of its own, and goes on in the next. */
  readonly carried: Stretch[]
  /** What stands in an open paragraph and is no part of it, to come before it or after it: foot-notes, text boxes. */
  readonly leading: FlowPart[]
  readonly held: FlowPart[]
}

const emptyStage = (): Stage => ({ parts: [], paragraphs: [], carried: [], leading: [], held: [] })

/**
 * Puts paragraphs and tables together while their beginnings and ends come by. What stands inside a paragraph and is none of its words
 * comes after it.
 */
export class FlowBuilder {
  private readonly stages: Stage[] = [emptyStage()]
  private readonly tables: { readonly rows: Flow[][]; readonly opensSheet: boolean }[] = []

  get flow(): Flow {
    return partsOf(this.stages[0] ?? emptyStage())
  }

  /** How many paragraphs and tables have ended where the document stands now. */
  get length(): number {
    return this.stage.parts.length
  }

  get isInParagraph(): boolean {
    return this.stage.paragraphs.length > 0
  }

  /** Whether the paragraph that is open has words already. */
  get hasWords(): boolean {
    return wordsOf(this.stage.paragraphs.at(-1)?.words ?? []).trim() !== ''
  }

  beginParagraph(told: Partial<FlowParagraph> = {}): void {
    this.stage.paragraphs.push({ words: this.stage.carried.splice(0), told: { ...told } })
  }

  /** Says of the paragraph that is open what its beginning did not tell. */
  tell(told: Partial<FlowParagraph>): void {
    Object.assign(this.stage.paragraphs.at(-1)?.told ?? {}, told)
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
    const { paragraphs, leading, held } = this.stage
    paragraphs.pop()
    leading.length = held.length = 0
  }

  /** Ends the paragraph that is open so that the next one goes on with its words. */
  joinParagraph(): void {
    this.stage.carried.push(...(this.stage.paragraphs.pop()?.words ?? []))
  }

  /** Begins what has paragraphs of its own, and a place that shows when it ends. */
  beginBox(): void {
    this.stages.push(emptyStage())
  }

  endBox(): Flow {
    return this.stages.length > 1 ? partsOf(this.stages.pop() ?? emptyStage()) : []
  }

  /** Puts parts where the document stands: after the paragraph that is open. */
  place(parts: Flow): void {
    for (const part of parts) this.put(part)
  }

  /** Ends a box and puts it beside the paragraph that is open: after it, or before it where it has no words yet. */
  placeBox(): void {
    const box = this.endBox()
    if (this.isInParagraph && !this.hasWords) this.lead(box)
    else this.place(box)
  }

  /** Puts parts before the paragraph that is open. */
  lead(parts: Flow): void {
    this.stage.leading.push(...parts)
  }

  beginTable(opensSheet = false): void {
    this.tables.push({ rows: [], opensSheet })
  }

  beginRow(): void {
    this.tables.at(-1)?.rows.push([])
  }

  beginCell(): void {
    this.beginBox()
  }

  endCell(): void {
    const cell = this.endBox()
    const row = this.tables.at(-1)?.rows.at(-1)
    if (row) row.push(cell)
    else this.place(cell)
  }

  /** Ends a cell that is not there, deleted or covered by another. */
  dropCell(): void {
    this.endBox()
  }

  endTable(): void {
    const table = this.tables.pop()
    if (table) this.put({ kind: 'table', ...table, rows: table.rows.filter((cells) => cells.length > 0) })
  }

  private get stage(): Stage {
    return this.stages[this.stages.length - 1] as Stage
  }

  private put(part: FlowPart): void {
    const { paragraphs, parts, carried, leading, held } = this.stage
    if (paragraphs.length > 0) return void held.push(part)
    parts.push(...leading.splice(0), ...lastOf(carried.splice(0)), part, ...held.splice(0))
  }
}

/** All of a stage, with what waited for another paragraph. */
function partsOf({ parts, carried, leading, held }: Stage): FlowPart[] {
  return [...parts, ...leading, ...lastOf(carried), ...held]
}

/** A paragraph of words that had no other to go on in. */
function lastOf(words: Stretch[]): FlowPart[] {
  return wordsOf(words).trim() === '' ? [] : [flowParagraph(words)]
}
