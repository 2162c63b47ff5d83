import { raised } from '../../layout/characters.ts'
import { type Flow, type FlowParagraph, type FlowPart, flowParagraph } from '../flow/flow.ts'
import type { Stretch } from '../text/inline-marks.ts'
import { type ParagraphFacts, factsIndex } from './marked-document.ts'
import type { WordDocument, WordElement, WordNoteReference, WordParagraph, WordRun, WordTable } from './word-model.ts'

/** The body of a Word file, each foot-note behind the paragraph that refers to it. */
export function flowOfModel(document: WordDocument, facts: readonly ParagraphFacts[]): Flow {
  return new ModelReader(document, facts).flowOf(document.children)
}

/** What a run's look says of the words in it. */
interface Look {
  readonly bold: boolean
  readonly capitals: boolean
  readonly isRaised: boolean
}

const plain: Look = { bold: false, capitals: false, isRaised: false }

class ModelReader {
  private notes = 0
  private held: FlowParagraph[] = []

  constructor(private readonly document: WordDocument, private readonly facts: readonly ParagraphFacts[]) {}

  flowOf(elements: readonly WordElement[]): Flow {
    return elements.flatMap((element) => this.partsOf(element))
  }

  private partsOf(element: WordElement): FlowPart[] {
    if (element.type === 'table') return [this.table(element)]
    return element.type === 'paragraph' ? [this.paragraph(element), ...this.held.splice(0)] : []
  }

  private paragraph({ children }: WordParagraph): FlowParagraph {
    const { bold = false, ...facts } = this.factsOf(children) ?? {}
    return flowParagraph(this.words(children, { ...plain, bold }), facts)
  }

  private factsOf(children: readonly WordElement[]): ParagraphFacts | undefined {
    const marks = children.flatMap((child) => (child.type === 'bookmarkStart' ? [factsIndex(child.name)] : []))
    return this.facts[marks.findLast((index) => index >= 0) ?? -1]
  }

  private table({ children }: WordTable): FlowPart {
    const rows = children.flatMap((row) => (row.type === 'tableRow' ? [row.children] : []))
    return { kind: 'table', rows: rows.map((cells) => cells.flatMap((cell) => (cell.type === 'tableCell' ? [this.flowOf(cell.children)] : []))) }
  }

  private words(elements: readonly WordElement[], look: Look): Stretch[] {
    return elements.flatMap((element) => this.stretches(element, look))
  }

  private stretches(element: WordElement, look: Look): Stretch[] {
    switch (element.type) {
      case 'run': return this.words(element.children, lookOf(element, look))
      case 'hyperlink': return this.words(element.children, look)
      case 'text': return [{ text: printedText(element.value, look), bold: look.bold }]
      case 'tab': return [{ text: '\t', bold: look.bold }]
      case 'break': return [{ text: element.breakType === 'page' ? '\f' : '\n', bold: look.bold }]
      case 'checkbox': return [{ text: element.checked ? '☒' : '☐', bold: look.bold }]
      case 'noteReference': return this.note(element, look)
      default: return []
    }
  }

  private note(reference: WordNoteReference, { bold }: Look): Stretch[] {
    const body = this.document.notes.resolve(reference)?.body
    if (!body) return []
    const marker = String(++this.notes)
    const paragraphs = body.flatMap((element) => (element.type === 'paragraph' ? [element] : []))
    for (const { children } of paragraphs) this.held.push(flowParagraph(this.words(children, plain), { role: 'note', marker }))
    return [{ text: raised(marker), bold }]
  }
}

function lookOf({ isBold, isAllCaps, styleName, verticalAlignment }: WordRun, look: Look): Look {
  return { bold: look.bold || isBold || styleName === 'Strong', capitals: isAllCaps, isRaised: verticalAlignment === 'superscript' }
}

/** Raised digits are the marks of foot-notes that were typed. */
function printedText(text: string, { capitals, isRaised }: Look): string {
  if (isRaised && /^\s*\d{1,2}\s*$/.test(text)) return raised(text.trim())
  return capitals ? text.toUpperCase() : text
}
