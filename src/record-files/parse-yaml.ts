import { type Document, LineCounter, type ParsedNode, parseAllDocuments } from 'yaml'
import { placeIn } from './locate.ts'
import type { ParsedFile, ParsedRecord, Place } from './parsed.ts'

/** One record a document. */
export function parseYaml(text: string): ParsedFile {
  const lines = new LineCounter()
  const documents = [...parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })] as Document.Parsed<ParsedNode>[]
  const faults = documents.flatMap(({ errors }) => errors.map(({ pos, message }) => ({ ...placeAt(lines, pos[0]), message })))
  return faults.length > 0 ? { records: [], faults } : recordsOf(documents, lines)
}

/** A document may still hold more than its text: aliases of aliases that grow without end. */
function recordsOf(documents: readonly Document.Parsed<ParsedNode>[], lines: LineCounter): ParsedFile {
  const records: ParsedRecord[] = []
  const faults: (Place & { message: string })[] = []
  for (const document of documents) {
    try {
      records.push({ value: document.toJS() as unknown, locate: (pointer) => placeAt(lines, placeIn(document, pointer)) })
    } catch (error) {
      faults.push({ ...placeAt(lines, document.range[0]), message: (error as Error).message })
    }
  }
  return { records, faults }
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}
