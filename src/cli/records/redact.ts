import type { RedactOptions } from '../options/redact-option.ts'
import type { RecordsRead } from './read-records.ts'

/** What was read without what was to be taken out; what does that is loaded only where something is. */
export async function redacted(read: RecordsRead, { redact = [] }: RedactOptions): Promise<RecordsRead> {
  if (redact.length === 0) return read
  const { redactAll } = await import('../../redaction/redact.ts')
  const { records, beside } = redactAll(read.records, read.unread.map((file) => ({ ...file })), redact)
  return { records, unread: beside }
}
