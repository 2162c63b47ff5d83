import { parse } from 'yaml'
import type { DocketRecord } from '../record/schema.ts'
import { hasField } from '../record/has-field.ts'
import type { ExpectedRecord, Labels } from './expected.ts'
import { fields } from './fields.ts'

/** Ending of the file that holds the expected records of the document beside it. */
export const expectedEnding = '.expected.yaml'

/**
 * Labels from the text of an expected-record file (`records:` or one record) or of a gold file (`file`, `sha256`, `records`).
 * @throws Error when the text is neither, or says otherwise than in a list what a record has many of.
 */
export function parseLabels(text: string, name: string, file: string): Labels {
  const read: unknown = parse(text)
  if (typeof read !== 'object' || read === null) throw new Error(`${name} holds no expected record`)
  if ('record' in read) throw new Error(`${name} has a field record; it is called records`)
  if (!('records' in read)) return { name, file, records: [withLists(read, name)] }
  if (!Array.isArray(read.records)) throw new Error(`"records" of ${name} is no list`)
  const own = read as { file?: string; sha256?: string; records: ExpectedRecord[] }
  return { name, file: own.file ?? file, sha256: own.sha256, records: own.records.map((record) => withLists(record, name)) }
}

function withLists(record: ExpectedRecord, name: string): ExpectedRecord {
  const stray = strayIn(record)
  if (stray !== undefined) throw new Error(`A record has no field ${stray}, which is expected of ${name}`)
  const lists = fields.filter(({ kind }) => kind === 'set').map(({ pointer }) => pointer.slice(1).replaceAll('/', '.'))
  const wrong = lists.find((path) => isList(record, path) === false)
  if (wrong !== undefined) throw new Error(`"${wrong}" expected of ${name} is no list`)
  return record
}

/** A field that is expected and that no record has: it would never be compared. */
function strayIn(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return String(record)
  const { dates = {}, authority } = record as ExpectedRecord
  if (typeof authority === 'string') return `authority that is a word: write { name: ${String(authority)} }`
  const named = [...Object.keys(record), ...Object.keys(dates ?? {}).map((date) => `dates/${date}`)]
  return named.find((field) => !hasField(`/${field}`))?.replace('/', '.')
}

/** Nothing of what is left out. */
function isList(record: ExpectedRecord, path: string): boolean | undefined {
  const value = path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], record)
  return value === undefined ? undefined : Array.isArray(value)
}

/** What a new label holds. */
const labelledFields = [
  'documentType', 'issuer', 'framework', 'scope', 'authority', 'dates', 'inspectors', 'addressees', 'signatories', 'copiedTo', 'contacts',
  'judgements', 'actions', 'noneStated',
] as const

/** A record as a label, with the fields of the one that was there before. */
export function labelOf(record: DocketRecord, before: object | undefined): Record<string, unknown> {
  const names = before ? Object.keys(before) : labelledFields
  const read = record as unknown as Record<string, unknown>
  return Object.fromEntries(names.map((name) =>
    [name, name === 'authority' ? record.authority && { name: record.authority.name } : read[name]]))
}
