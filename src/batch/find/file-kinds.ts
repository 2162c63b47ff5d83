import { isDocumentName } from '../../readers/names/member-name.ts'

export { isDocumentName }

/** The manifest's name in a folder of records. */
export const manifestName = 'manifest.ndjson'

/**
 * What stands beside documents and may hold records; walking a folder for documents passes it over, a file named outright is always read.
 */
export function isRecordName(name: string): boolean {
  return !isDocumentName(name) && name !== manifestName && !name.endsWith(`/${manifestName}`)
}
