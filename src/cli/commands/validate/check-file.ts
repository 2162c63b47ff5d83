import type { Input } from '../../../batch/find/input.ts'
import { sourceOf } from '../../../batch/read/source-file.ts'
import { parseCorrections, resemblesCorrections } from '../../../corrections/parse.ts'
import { parseRecordFile } from '../../../record-files/parse.ts'
import type { ParsedRecord } from '../../../record-files/parsed.ts'
import { type Fault, faultsOf } from '../../../record/faults.ts'
import { groundingFaults } from '../../../record/grounding.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { DocketError } from '../../../text/errors.ts'
import type { PlacedFault } from '../../../yaml-files/checked-yaml.ts'
import type { Troubles } from '../../trouble/troubles.ts'

/** A record that has the form of one. */
interface FormedRecord extends Pick<ParsedRecord, 'locate'> {
  readonly record: DocketRecord
}

/** A file of records, with what is wrong in it. */
export interface CheckedFile {
  readonly input: Input
  /** How many records it holds. */
  readonly count: number
  readonly formed: readonly FormedRecord[]
  readonly faults: readonly PlacedFault[]
}

/** Checks what a file alone can tell. One that cannot be opened is told, and holds nothing. */
export async function checkFile(input: Input, troubles: Troubles): Promise<CheckedFile> {
  try {
    const { bytes } = await sourceOf(input)
    const text = new TextDecoder().decode(bytes)
    const { records, faults } = parseRecordFile(input.name, text)
    if (records.some(({ value }) => resemblesCorrections(value))) {
      return { input, count: 0, formed: [], faults: parseCorrections(text).faults }
    }
    const checked = records.map(checkRecord)
    return {
      input, count: records.length, formed: checked.flatMap(({ formed }) => formed),
      faults: [...faults.map((fault) => ({ ...fault, pointer: '' })), ...checked.flatMap((one) => one.faults)],
    }
  } catch (error) {
    if (!(error instanceof DocketError)) throw error
    troubles.tell(error, input.name)
    return { input, count: 0, formed: [], faults: [] }
  }
}

/** Checks a record that lies in no file. */
export function checkRow(input: Input, parsed: ParsedRecord): CheckedFile {
  const { formed, faults } = checkRecord(parsed)
  return { input, count: 1, formed, faults }
}

/** What has not the form of a record is not looked into any further. */
function checkRecord({ value, locate }: ParsedRecord): Pick<CheckedFile, 'faults' | 'formed'> {
  const faults = faultsOf(value)
  if (faults.length > 0) return { formed: [], faults: faults.map((fault) => placed(fault, locate)) }
  const record = value as DocketRecord
  return { formed: [{ record, locate }], faults: groundingFaults(record).map((fault) => placed(fault, locate)) }
}

/** A fault with its line and column. */
export function placed(fault: Fault, locate: ParsedRecord['locate']): PlacedFault {
  return { ...locate(fault.pointer), ...fault }
}
