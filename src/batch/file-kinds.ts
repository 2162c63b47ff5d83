import { posix } from 'node:path'
import { isDocumentName } from '../readers/member-name.ts'

export { isDocumentName }

/** What every folder of records holds besides: a line an input. */
export const manifestName = 'manifest.ndjson'

/** What stands beside documents and may hold records; walking a folder for documents passes it over, a file named outright is always read. */
export function isRecordName(name: string): boolean {
  return !isDocumentName(name) && posix.basename(name) !== manifestName
}
