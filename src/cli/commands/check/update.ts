import { readFile, writeFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { expectedEnding } from '../../../check/labels.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Labelled } from './find-labels.ts'

/** What a new label holds: every field that is compared. */
const labelledFields = [
  'documentType', 'issuer', 'framework', 'scope', 'authority', 'dates', 'inspectors', 'addressees', 'signatories', 'copiedTo', 'contacts',
  'judgements', 'actions', 'noneStated',
] as const

/** Writes what was read into a document's expected record; fields that a label leaves out stay out, comments at its head stay. */
export async function updateLabels({ labelFile, labels }: Labelled, records: readonly DocketRecord[]): Promise<void> {
  if (!labelFile.endsWith(expectedEnding)) return
  const document = parseDocument(await readFile(labelFile, 'utf8'))
  document.set('records', document.createNode(records.map((record, at) => asLabel(record, labels.records[at]))))
  await writeFile(labelFile, document.toString({ lineWidth: 0 }))
}

function asLabel(record: DocketRecord, before: object | undefined): Record<string, unknown> {
  const names = before ? Object.keys(before) : labelledFields
  const read = record as unknown as Record<string, unknown>
  return Object.fromEntries(names.map((name) =>
    [name, name === 'authority' ? record.authority && { name: record.authority.name } : read[name]]))
}
