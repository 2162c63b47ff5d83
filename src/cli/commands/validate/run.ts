import { isRecordName } from '../../../batch/find/file-kinds.ts'
import type { Input } from '../../../batch/find/input.ts'
import { sourceOf } from '../../../batch/read/source-file.ts'
import { parseRecordFile } from '../../../record-files/parse.ts'
import type { Place } from '../../../record-files/parsed.ts'
import { faultsOf } from '../../../record/faults.ts'
import { DocketError } from '../../../text/errors.ts'
import type { Run } from '../../command/session.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'
import { Troubles } from '../../trouble/troubles.ts'

interface ValidateOptions {
  readonly json?: boolean
  readonly quiet?: boolean
}

interface PlacedFault extends Place {
  readonly pointer: string
  readonly message: string
}

export const run: Run<ValidateOptions> = async (paths, { json, quiet }, terminal) => {
  const troubles = new Troubles(terminal, json)
  const inputs = await findInputs(paths, troubles, isRecordName)
  const counts = { records: 0, faults: 0 }
  for (const input of inputs) {
    const checked = await check(input, troubles)
    for (const fault of checked.faults) await print(input.name, fault, json, terminal)
    counts.records += checked.records
    counts.faults += checked.faults.length
  }
  if (!quiet) terminal.say(`${counted(counts.records, 'record')} in ${counted(inputs.length, 'file')}, ${counted(counts.faults, 'fault')}`)
  return counts.faults + troubles.count > 0 ? 'failed' : 'ok'
}

async function check(input: Input, troubles: Troubles): Promise<{ records: number; faults: readonly PlacedFault[] }> {
  try {
    const { bytes } = await sourceOf(input)
    const { records, faults } = parseRecordFile(input.name, new TextDecoder().decode(bytes))
    return {
      records: records.length,
      faults: [
        ...faults.map((fault) => ({ ...fault, pointer: '' })),
        ...records.flatMap(({ value, locate }) => faultsOf(value).map((fault) => ({ ...locate(fault.pointer), ...fault }))),
      ],
    }
  } catch (error) {
    if (!(error instanceof DocketError)) throw error
    troubles.tell(error, input.name)
    return { records: 0, faults: [] }
  }
}

async function print(file: string, fault: PlacedFault, json: boolean | undefined, terminal: Terminal): Promise<void> {
  if (json) return terminal.data(`${JSON.stringify({ file, ...fault })}\n`)
  const { strong, faint, bad } = terminal.paint
  await terminal.show(
    `${strong(neutraliseLine(`${file}:${fault.line}:${fault.column}:`))} ${faint(neutraliseLine(fault.pointer || '/'))} ${bad(neutraliseLine(fault.message))}`,
  )
}
