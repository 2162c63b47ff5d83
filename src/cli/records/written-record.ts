import { readFileSync, statSync } from 'node:fs'
import { shortenValueEvidence } from '../../analysis/records/value-evidence.ts'
import { type FileState, isSameState, stateFrom } from '../../batch/disk/file-state.ts'
import type { Input } from '../../batch/find/input.ts'
import { WrittenJson } from '../../record-files/written-json.ts'
import { schemaVersion } from '../../record/schema-version.ts'
import type { DocketRecord, Evidence } from '../../record/schema.ts'
import { DocketError } from '../../text/errors.ts'

/** How much of a record is taken into memory: all of it, or all but its findings and evidence, which are read when they are asked for. */
export type Share = 'whole' | 'head'

/**
 * The record in a file that docket wrote and nobody edited, which need not be checked again; undefined where the file holds something else,
 * or a record of another schema.
 */
export function writtenRecord(input: Input, share: Share): DocketRecord | undefined {
  try {
    const state = stateFrom(statSync(input.path))
    const bytes = readFileSync(input.path)
    const json = WrittenJson.of(bytes)
    const record = (json && share === 'head' ? headOf(json, input, state) : JSON.parse(bytes.toString())) as Partial<DocketRecord>
    return record.schemaVersion === schemaVersion ? record as DocketRecord : undefined
  } catch {
    return undefined
  }
}

/** A record whose long lists stay on disk. A copy of it, `{ ...record }`, has them. */
function headOf(json: WrittenJson, input: Input, state: FileState): unknown {
  const record = json.head() as DocketRecord
  for (const name of ['findings', 'evidence'] as const) {
    Object.defineProperty(record, name, { enumerable: true, get: () => again(input, state).list(name) })
  }
  shortenValueEvidence(record, () => again(input, state).evidenceBesidesFindings() as Evidence[] | undefined)
  return record
}

/** @throws DocketError when the file is not what it was */
function again({ path, name }: Input, state: FileState): WrittenJson {
  const found = statSync(path, { throwIfNoEntry: false })
  const json = found && isSameState(stateFrom(found), state) ? WrittenJson.of(readFileSync(path)) : undefined
  if (!json) throw new DocketError('E_ACCESS', `${name} was changed or removed while it was read.`, 'Run it again.')
  return json
}
