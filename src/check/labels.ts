import { parse } from 'yaml'
import type { ExpectedRecord, Labels } from './expected.ts'

/** Ending of the file that holds the expected records of the document beside it. */
export const expectedEnding = '.expected.yaml'

/**
 * Labels from the text of an expected-record file (`records:` or one record) or of a gold file (`file`, `sha256`, `records`).
 * @throws Error when the text is neither.
 */
export function parseLabels(text: string, name: string, file: string): Labels {
  const read: unknown = parse(text)
  if (typeof read !== 'object' || read === null) throw new Error(`${name} holds no expected record`)
  if (!('records' in read)) return { name, file, records: [read] }
  if (!Array.isArray(read.records)) throw new Error(`"records" of ${name} is no list`)
  const own = read as { file?: string; sha256?: string; records: ExpectedRecord[] }
  return { name, file: own.file ?? file, sha256: own.sha256, records: own.records }
}
