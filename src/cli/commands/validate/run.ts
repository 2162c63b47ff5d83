import { isRecordName } from '../../../batch/find/file-kinds.ts'
import type { Input } from '../../../batch/find/input.ts'
import { isDatabaseUrl } from '../../../batch/queue/database.ts'
import type { PlacedFault } from '../../../yaml-files/checked-yaml.ts'
import type { Run } from '../../command/session.ts'
import { findRecords } from '../../inputs/find-records.ts'
import type { CacheOptions } from '../../options/cache-options.ts'
import { databaseRecords, parsedRow, rowInput } from '../../records/database-records.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { type CheckedFile, checkFile, checkRow } from './check-file.ts'
import { PairCheck } from './pair-check.ts'
import type { SourceCheck } from './source-check.ts'

interface ValidateOptions extends CacheOptions {
  readonly sources?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

/** So many files are held together, so that their sources are read together. */
const together = 64

export const run: Run<ValidateOptions> = async (paths, { sources, cache, json, quiet }, terminal) => {
  const troubles = new Troubles(terminal, json, quiet)
  const [urls, files] = [paths.filter(isDatabaseUrl), paths.filter((path) => !isDatabaseUrl(path))]
  const inputs = files.length > 0 ? await findRecords(files, troubles, isRecordName) : []
  const databases = await Promise.all(urls.map((url) => databaseRecords(url)))
  const rows = databases.flatMap((found) => found.rows.map((row) => checkRow(rowInput(found, row), parsedRow(row))))
  const sourceCheck = sources === undefined ? undefined : await openSources(sources, { cache }, troubles, terminal)
  const pairs = new PairCheck(inputs, troubles)
  const counts = { records: 0, faults: 0 }
  for await (const { input, count, faults } of checkedFiles(inputs, rows, { troubles, pairs, sources: sourceCheck })) {
    for (const fault of faults) await print(input.name, fault, json, terminal)
    counts.records += count
    counts.faults += faults.length
  }
  pairs.close()
  if (!quiet) terminal.say(`${counted(counts.records, 'record')} in ${counted(inputs.length + rows.length, 'file')}, ${counted(counts.faults, 'fault')}`)
  return counts.faults + troubles.count > 0 ? 'failed' : 'ok'
}

/** What reads documents is loaded only when there are some. */
async function openSources(...asked: Parameters<typeof SourceCheck.open>): Promise<SourceCheck> {
  return (await import('./source-check.ts')).SourceCheck.open(...asked)
}

interface Checks {
  readonly troubles: Troubles
  readonly pairs: PairCheck
  readonly sources: SourceCheck | undefined
}

async function* checkedFiles(inputs: readonly Input[], rows: readonly CheckedFile[], checks: Checks): AsyncGenerator<CheckedFile> {
  const { troubles, pairs, sources } = checks
  for (let at = 0; at < inputs.length; at += together) {
    const checked: CheckedFile[] = []
    for (const input of inputs.slice(at, at + together)) {
      const file = await pairs.check(await checkFile(input, troubles))
      if (sources) checked.push(file)
      else yield file
    }
    if (sources) yield* await sources.check(checked)
  }
  yield* sources ? await sources.check(rows) : rows
}

async function print(file: string, fault: PlacedFault, json: boolean | undefined, terminal: Terminal): Promise<void> {
  if (json) return terminal.data(`${JSON.stringify({ file, ...fault })}\n`)
  const { strong, faint, bad } = terminal.paint
  await terminal.show(
    `${strong(neutraliseLine(`${file}:${fault.line}:${fault.column}:`))} ${faint(neutraliseLine(fault.pointer || '/'))} ${bad(neutraliseLine(fault.message))}`,
  )
}
