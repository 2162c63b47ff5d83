import type { DocumentType } from '../rules/document-type.ts'
import { type PlacedFault, checkedYaml } from '../yaml-files/checked-yaml.ts'
import type { Fault } from '../record/faults.ts'
import type { Place } from '../record-files/parsed.ts'
import { parseAuthorities } from './authorities.ts'
import { typeFaults } from './checks.ts'
import type { Declared, ListedAuthority } from './declared.ts'
import { declaredBy, documentTypeOf } from './document-type-of.ts'
import { typeEnding } from './type-ending.ts'
import { type TypeFile, typeFileSchema } from './schema/type-file.ts'

/** A file of a project's document types: one `<id>.type.yaml` each, and the tables that they name beside them. */
export interface TypeSource {
  /** `/`-separated, for people; only its last part is looked at. */
  readonly name: string
  readonly text: string
}

/** A fault, and the file in which it is. */
export interface TypeFault extends PlacedFault {
  readonly file: string
}

/** Document types of files, or what is wrong with them. */
export interface ParsedTypes {
  readonly types: readonly DeclaredType[]
  readonly faults: readonly TypeFault[]
}

/** A document type, and the file that declares it. */
export interface DeclaredType extends DocumentType {
  readonly file: string
  readonly written: TypeFile
  readonly declared: Declared
  locate(pointer: string): Place
}


/**
 * Reads document types that a project declares. Throws nothing.
 * @example
 * ```ts
 * import { extract, parseTypes } from 'inspection-docket'
 *
 * const cues = 'cues: [{ id: head, weight: 9, words: A note }]'
 * const text = ['id: x-note', 'meaning: a note', cues, 'fields: { title: { extractor: first-heading } }'].join('\n')
 * const { types, faults } = parseTypes([{ name: 'x-note.type.yaml', text }])
 * for (const { file, line, column, message } of faults) console.error(file, line, column, message)
 * const records = await extract({ name: 'a.txt', bytes: new TextEncoder().encode('A note\n') }, { types })
 * console.log(records[0]?.documentType)
 * ```
 */
export function parseTypes(sources: readonly TypeSource[]): ParsedTypes {
  const tables = new Map(sources.map((source) => [source.name, source]))
  const parsed = sources.filter(({ name }) => name.endsWith(typeEnding)).map((source) => parseType(source, tables))
  const types = parsed.flatMap(({ types }) => types)
  return { types, faults: [...parsed.flatMap(({ faults }) => faults), ...twice(types)] }
}

function parseType({ name, text }: TypeSource, tables: ReadonlyMap<string, TypeSource>): ParsedTypes {
  const contradictions = (file: TypeFile): Fault[] => [...nameFaults(file, name), ...typeFaults(file)]
  const { value, faults, locate } = checkedYaml(text, typeFileSchema(), 'A document type', contradictions)
  if (!value) return { types: [], faults: faults.map((fault) => ({ ...fault, file: name })) }
  const table = tableOf(value, name, tables)
  if (!('authorities' in table)) return { types: [], faults: [{ ...locate('/authorities'), pointer: '', ...table }] }
  const declared = declaredBy(value, table.authorities)
  return { types: [{ ...documentTypeOf(value, declared), file: name, written: value, declared, locate }], faults: [] }
}

function nameFaults({ id }: TypeFile, name: string): Fault[] {
  const expected = lastPart(name).slice(0, -typeEnding.length)
  return id === expected ? [] : [{ pointer: '/id', message: `The file is called ${lastPart(name)}, so that its id should be ${expected}.` }]
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

type Table = { readonly authorities: readonly ListedAuthority[] } | (Partial<Place> & Pick<TypeFault, 'file' | 'message'>)

function tableOf({ authorities: wanted }: TypeFile, name: string, tables: ReadonlyMap<string, TypeSource>): Table {
  if (wanted === undefined) return { authorities: [] }
  const table = tables.get(name.slice(0, name.lastIndexOf('/') + 1) + wanted)
  if (!table) return { file: name, message: `There is no table ${wanted} beside the file.` }
  const { authorities, faults: [first] } = parseAuthorities(table.text)
  return first ? { file: table.name, line: first.line, column: 1, message: first.message } : { authorities }
}

function twice(types: readonly DeclaredType[]): TypeFault[] {
  return types.flatMap(({ id, file, locate }, at) => {
    const first = types.findIndex((other) => other.id === id)
    const message = `${types[first]?.file} declares the type ${id}, too.`
    return first < at ? [{ ...locate('/id'), pointer: '/id', file, message }] : []
  })
}
