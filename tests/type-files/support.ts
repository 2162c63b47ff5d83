import { recordsOf, readDocument } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { type DeclaredType, type ParsedTypes, parseTypes } from '../../src/type-files/parse.ts'

/** The least that a file says of a type, so that any document that begins with NOTE is of it. */
export const head = [
  'id: x-note', 'meaning: a note of an invented inspectorate', 'cues:', '  - { id: note, weight: 9, in: { head: 100 }, pattern: ^NOTE }', '',
].join('\n')

export function parsed(text: string, name = 'x-note.type.yaml', tables: Readonly<Record<string, string>> = {}): ParsedTypes {
  return parseTypes([{ name, text }, ...Object.entries(tables).map(([table, rows]) => ({ name: table, text: rows }))])
}

/** The type of a file that is right. */
export function typeOf(rest: string, tables?: Readonly<Record<string, string>>): DeclaredType {
  const { types: [type], faults: [fault] } = parsed(head + rest, undefined, tables)
  if (!type) throw new Error(`${fault?.line}:${fault?.column} ${fault?.message}`)
  return type
}

/** What a note says by a file. */
export async function read(rest: string, note: string, tables?: Readonly<Record<string, string>>): Promise<DocketRecord> {
  const read = await readDocument({ name: 'note.txt', bytes: Buffer.from(`NOTE\n\n${note}`) })
  return recordsOf(read, { types: [typeOf(rest, tables)] })[0] as DocketRecord
}
