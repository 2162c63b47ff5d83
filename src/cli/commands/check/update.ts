import { readFile, writeFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { expectedEnding, labelOf } from '../../../check/labels.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Labelled } from '../../labelled/find-labelled.ts'

/** Writes what was read into a document's expected record; fields that a label leaves out stay out, comments at its head stay. */
export async function updateLabels({ labelFile, labels }: Labelled, records: readonly DocketRecord[]): Promise<void> {
  if (!labelFile.endsWith(expectedEnding)) return
  const document = parseDocument(await readFile(labelFile, 'utf8'))
  document.set('records', document.createNode(records.map((record, at) => labelOf(record, labels.records[at]))))
  await writeFile(labelFile, document.toString({ lineWidth: 0 }))
}
