import { isDocumentName } from '../readers/member-name.ts'
import { manifestName } from './manifest-entry.ts'

export { isDocumentName }

/** What stands beside documents and may hold records; walking a folder for documents passes it over, a file named outright is always read. */
export function isRecordName(name: string): boolean {
  return !isDocumentName(name) && name !== manifestName && !name.endsWith(`/${manifestName}`)
}
