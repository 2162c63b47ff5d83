import { gunzipSync, gzipSync } from 'node:zlib'
import { shortenValueEvidence, valueEvidence } from '../../analysis/records/value-evidence.ts'
import type { DocketRecord } from '../../record/schema.ts'

/** Keeps the long lists of a record gzipped and unpacks them whenever they are asked for. A copy, `{ ...record }`, has them as they are. */
export function packLists(record: DocketRecord): DocketRecord {
  const [findings, evidence, ofValues] = [record.findings, record.evidence, valueEvidence(record)].map(packed)
  Object.defineProperties(record, { findings: { enumerable: true, get: findings }, evidence: { enumerable: true, get: evidence } })
  shortenValueEvidence(record, ofValues as () => DocketRecord['evidence'])
  return record
}

/** What unpacks it. */
function packed<Value>(value: Value): () => Value {
  const bytes = gzipSync(JSON.stringify(value), { level: 1 })
  return () => JSON.parse(gunzipSync(bytes).toString()) as Value
}
