import type { Block, Doc } from '../../text/doc.ts'
import { type Flow, type FlowPart, type FlowTable, flowParagraph } from './flow.ts'

/** A document that was read already as a part of another one: its paragraphs, headings, entries and rows of tables. */
export function flowOfDoc(doc: Doc): Flow {
  const parts: FlowPart[] = []
  for (const block of doc.blocks) {
    const above = parts.at(-1)
    const part = partOf(doc, block)
    if (part.kind === 'table' && above?.kind === 'table') parts[parts.length - 1] = { ...above, rows: [...above.rows, ...part.rows] }
    else parts.push(part)
  }
  return parts
}

function partOf({ text }: Doc, { kind, start, body, end, level, marker, bold, opensSheet }: Block): FlowPart {
  const words = (from: number): FlowPart => {
    const role = kind === 'note' || kind === 'furniture' ? kind : undefined
    return flowParagraph([{ text: text.slice(from, end), bold }], {
      role, marker, isApart: kind !== 'letterhead', opensSheet,
      ...(kind === 'heading' && { rank: level }), ...(kind === 'item' && { depth: level }),
    })
  }
  return kind === 'row' ? rowOf(text.slice(start, end), bold) : words(body)
}

function rowOf(line: string, bold: boolean): FlowTable {
  return { kind: 'table', rows: [line.split('\t').map((text) => [flowParagraph([{ text, bold }])])] }
}
