import type { DocketRecord } from '../record/schema.ts'
import { defineWriter } from './define-writer.ts'
import { yamlDocument } from './yaml-lines.ts'

/** Tells an editor which schema to check and complete against. */
const modeline = '# yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/inspection-docket/schemas/record.schema.json\n'

/** Lines are never folded: a long sentence stays one line, so that differences between two records are easy to see. */
const document = (record: DocketRecord): string => yamlDocument(record)

/** One document a file, a stream of documents on a stream. */
export const yaml = defineWriter({
  file: (record) => modeline + document(record),
  stream: {
    begin: () => modeline,
    record: (record, index) => `${index === 0 ? '' : '---\n'}${document(record)}`,
    end: () => '',
  },
})
