import { itemOf } from '../../analysis/records/evidence-item.ts'
import { valueEvidence } from '../../analysis/records/value-evidence.ts'
import { resolvePointer } from '../../record/pointer.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { EvidenceData, ValueEvidence } from '../page-data.ts'
import { inWords } from './in-words.ts'
import { Passages } from './passages.ts'

/**
 * The words behind the values of a record. Findings are many, and the page shows few.
 * @param findings pointers of those that it shows
 */
export function evidenceData(record: DocketRecord, text: string | undefined, findings: ReadonlySet<string> = new Set()): EvidenceData {
  const passages = new Passages(text)
  const named = findings.size > 0 ? record.evidence.filter(({ pointer }) => findings.has(itemOf(pointer))) : []
  const values = [...valueEvidence(record), ...named]
    .map((entry): ValueEvidence => {
      const value = inWords(resolvePointer(record, entry.pointer))
      const quoted = passages.quoted(entry)
      return value === entry.quote ? [entry.pointer, quoted] : [entry.pointer, quoted, value]
    })
  const reasons = record.classification.reasons.map((reason) => [reason.weight, passages.quoted(reason)] as const)
  return { passages: passages.all, values, reasons }
}
