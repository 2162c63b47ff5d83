import type { Input } from '../../../batch/find/input.ts'
import { faultsOf } from '../../../record/faults.ts'
import { resolvePointer } from '../../../record/pointer.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { ParsedRecord } from '../../../record-files/parsed.ts'
import { parsedPieces } from '../../records/parsed-files.ts'
import { recordTrouble } from '../../trouble/errors.ts'
import type { Troubles } from '../../trouble/troubles.ts'

/** The records of a file that somebody edited, whatever a file beside it says. */
export async function editedRecords({ path, name, place }: Input, troubles: Troubles): Promise<DocketRecord[]> {
  const records: DocketRecord[] = []
  for await (const { records: parsed, faults } of parsedPieces({ path, name, place })) {
    for (const { line, column, message } of faults) troubles.tell(recordTrouble('E_RECORD', message, 'Mend it there.'), `${name}:${line}:${column}`)
    records.push(...parsed.flatMap((one) => editedRecord(one, name, troubles)))
  }
  return records
}

function editedRecord({ value, locate }: ParsedRecord, name: string, troubles: Troubles): DocketRecord[] {
  const record = withoutLostEvidence(value)
  const [fault] = faultsOf(record)
  if (!fault) return [record as DocketRecord]
  const { line, column } = locate(fault.pointer)
  troubles.tell(recordTrouble('E_RECORD', `This is no record: ${fault.pointer || '/'} ${fault.message}`, 'Mend it there.'), `${name}:${line}:${column}`)
  return []
}

/** Whoever takes a value out may leave its evidence behind, which then points nowhere. */
function withoutLostEvidence(value: unknown): unknown {
  const evidence = resolvePointer(value, '/evidence')
  if (!Array.isArray(evidence)) return value
  const isLost = (entry: unknown): boolean => {
    const pointer = resolvePointer(entry, '/pointer')
    return typeof pointer === 'string' && (resolvePointer(value, pointer) ?? null) === null
  }
  return { ...value as object, evidence: evidence.filter((entry) => !isLost(entry)) }
}
