import type { DocketRecord } from '../record/schema.ts'
import { defineWriter } from './define-writer.ts'

const line = (record: DocketRecord): string => `${JSON.stringify(record)}\n`

/** One record a line. */
export const ndjson = defineWriter({
  id: 'ndjson',
  extension: 'ndjson',
  title: 'NDJSON',
  file: line,
  stream: { begin: () => '', record: line, end: () => '' },
})
