import { type Document, LineCounter, type ParsedNode, parseAllDocuments } from 'yaml'
import { placeIn } from './locate.ts'
import type { ParsedFile } from './parsed.ts'

/** One record a document. */
export function parseYaml(text: string): ParsedFile {
  const lines = new LineCounter()
  const documents = [...parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })] as Document.Parsed<ParsedNode>[]
  const faults = documents.flatMap(({ errors }) => errors.map(({ pos, message }) => ({ ...placeAt(lines, pos[0]), message })))
  if (faults.length > 0) return { records: [], faults }
  return {
    records: documents.map((document) => ({ value: document.toJS() as unknown, locate: (pointer) => placeAt(lines, placeIn(document, pointer)) })),
    faults: [],
  }
}

function placeAt(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}
