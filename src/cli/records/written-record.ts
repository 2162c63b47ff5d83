import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { shortenValueEvidence } from '../../analysis/records/value-evidence.ts'
import { type FileState, isSameState, stateFrom } from '../../batch/disk/file-state.ts'
import type { Input } from '../../batch/find/input.ts'
import { type Range, type WrittenLists, withoutLists, writtenLists } from '../../record-files/written-json.ts'
import { schemaVersion } from '../../record/schema-version.ts'
import type { DocketRecord, Evidence } from '../../record/schema.ts'
import { CommandError } from '../trouble/errors.ts'

/** How much of a record is taken into memory: all of it, or all but its findings and evidence, which are read when they are asked for. */
export type Share = 'whole' | 'head'

/**
 * The record in a file that docket wrote and nobody edited, which need not be checked again; undefined where the file holds something else,
 * or a record of another schema.
 */
export function writtenRecord(input: Input, share: Share): DocketRecord | undefined {
  try {
    const { bytes, state } = contentOf(input.path)
    const lists = share === 'head' ? writtenLists(bytes) : undefined
    const record = JSON.parse(lists ? withoutLists(bytes, lists) : bytes.toString()) as DocketRecord
    if (lists) leaveOnDisk(record, lists, input, state)
    return record.schemaVersion === schemaVersion ? record : undefined
  } catch {
    return undefined
  }
}

function contentOf(path: string): { readonly bytes: Buffer; readonly state: FileState } {
  return opened(path, (file) => ({ state: stateFrom(fstatSync(file)), bytes: readFileSync(file) }))
}

/** The long lists of a record are read again whenever they are asked for. A copy of the record, `{ ...record }`, has them. */
function leaveOnDisk(record: DocketRecord, { findings, evidence, valueEvidence }: WrittenLists, input: Input, state: FileState): void {
  const get = (range: Range): unknown => JSON.parse(textAt(range, input, state))
  Object.defineProperties(record, {
    findings: { enumerable: true, get: () => get(findings) },
    evidence: { enumerable: true, get: () => get(evidence) },
  })
  if (valueEvidence) shortenValueEvidence(record, () => JSON.parse(`${textAt(valueEvidence, input, state)}]`) as Evidence[])
}

/** @throws CommandError when the file is not what it was */
function textAt({ start, end }: Range, { path, name }: Input, state: FileState): string {
  try {
    return opened(path, (file) => {
      if (!isSameState(stateFrom(fstatSync(file)), state)) throw new Error('It is another file.')
      const bytes = Buffer.allocUnsafe(end - start)
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, start))
    })
  } catch {
    throw new CommandError('E_NO_INPUT', `${name} was changed or removed while it was read.`, 'Run it again.')
  }
}

function opened<Value>(path: string, use: (file: number) => Value): Value {
  const file = openSync(path, 'r')
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}
