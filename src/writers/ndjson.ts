import type { DocketRecord } from '../record/schema.ts'
import { defineWriter } from './define-writer.ts'

const line = (record: DocketRecord): string => `${JSON.stringify(record)}\n`

/** One record a line. */
export const ndjson = defineWriter({
  file: line,
  stream: { begin: () => '', record: line, end: () => '' },
})
