import { basename } from 'node:path'
import type { UnreadFile } from '../../analysis/attention.ts'
import { isDocumentName, isRecordName, manifestName } from '../../batch/find/file-kinds.ts'
import type { Input } from '../../batch/find/input.ts'
import { isDatabaseUrl } from '../../batch/queue/database.ts'
import { withoutPassword } from '../../batch/queue/passwords.ts'
import { resemblesCorrections } from '../../corrections/parse.ts'
import type { ParsedRecord } from '../../record-files/parsed.ts'
import { faultsOf } from '../../record/faults.ts'
import type { DocketRecord } from '../../record/schema.ts'
import { DocketError } from '../../text/errors.ts'
import { withoutRecords } from '../inputs/find-inputs.ts'
import { findRecords } from '../inputs/find-records.ts'
import { CommandError, recordTrouble } from '../trouble/errors.ts'
import type { Troubles } from '../trouble/troubles.ts'
import { clash } from './clash.ts'
import { databaseRecords, parsedRow, rowInput } from './database-records.ts'
import { HandEdits } from './hand-edits.ts'
import { KeptRecords } from './kept-records.ts'
import { parsedPieces } from './parsed-files.ts'
import { toParse } from './to-parse.ts'
import { isManifestEntry, parseUnreadFile, unreadInManifest } from './unread-file.ts'
import { type Share, writtenRecord } from './written-record.ts'

/** What files of records hold. */
export interface RecordsRead {
  readonly records: readonly DocketRecord[]
  /** Sources that the extraction could not read. */
  readonly unread: readonly UnreadFile[]
}

/**
 * The records that paths and addresses of databases lead to, each once: a folder written by `docket extract --out` holds every record as
 * JSON and as YAML.
 * What is no record is reported and left out, and so is what says otherwise than a record that was read before it.
 * @param share of records in databases, and of those that are as docket wrote them; others are whole
 * @throws CommandError when they lead to no record, and to no source that could not be read.
 */
export async function readRecords(paths: readonly string[], troubles: Troubles, share: Share = 'whole'): Promise<RecordsRead> {
  const edits = new HandEdits()
  const records = new KeptRecords()
  const unread = new Map<string, UnreadFile>()
  const documents: Input[] = []
  const take = async (record: DocketRecord, input: Input, at: number): Promise<void> => {
    const former = records.take(record, input, at)
    if (former) troubles.tell(await clash(record, input, former, edits), input.name)
  }
  for (const url of paths.filter(isDatabaseUrl)) {
    const found = await databaseRecords(url, share)
    for (const row of found.rows.filter((one) => isRecord(parsedRow(one), rowInput(found, one), troubles))) {
      await take(row.record, rowInput(found, row), row.position)
    }
    for (const failure of found.unread) unread.set(failure.file, failure)
  }
  const files = paths.filter((path) => !isDatabaseUrl(path))
  for (const input of await toParse(await inputsOf(files, troubles), edits)) {
    const written = await edits.isWrittenJson(input) ? writtenRecord(input, share) : undefined
    if (written) {
      await take(written, input, 0)
      continue
    }
    let count = 0
    for await (const parsed of parsedRecords(input, troubles, documents)) {
      const isManifest = isManifestEntry(parsed.value)
      const failure = isManifest ? unreadInManifest(parsed.value) : parseUnreadFile(parsed.value)
      if (failure) unread.set(failure.file, failure)
      if (failure || isManifest || resemblesCorrections(parsed.value) || !isRecord(parsed, input, troubles)) continue
      await take(parsed.value as DocketRecord, input, count++)
    }
  }
  edits.tellRest(troubles)
  if (records.all.length + unread.size === 0 && documents.length > 0) throw withoutRecords(files, documents.length)
  for (const { name } of documents) troubles.tell(recordTrouble('E_RECORD', 'This is a document, not a record.', 'docket extract makes records of it.'), name)
  if (records.all.length + unread.size === 0) {
    throw new CommandError('E_NO_INPUT', `There is no record in ${paths.map(withoutPassword).join(' ')}.`, 'docket extract makes some.')
  }
  return { records: records.all, unread: [...unread.values()] }
}

/** There need be none beside databases. */
async function inputsOf(files: readonly string[], troubles: Troubles): Promise<readonly Input[]> {
  return files.length > 0 ? findRecords(files, troubles, holdsRecords) : []
}

/** The manifest beside records says which sources have none. */
function holdsRecords(name: string): boolean {
  return isRecordName(name) || basename(name) === manifestName
}

/** What may be records in a file. One that has the name of a document, and holds nothing like a record, goes to the documents. */
async function* parsedRecords(input: Input, troubles: Troubles, documents: Input[]): AsyncGenerator<ParsedRecord> {
  try {
    for await (const { records, faults } of parsedPieces(input)) {
      if (isDocumentName(input.name) && !records.some(({ value }) => typeof value === 'object')) return void documents.push(input)
      for (const { line, column, message } of faults) tellFault(`${input.name}:${line}:${column}`, message, troubles)
      yield* records
    }
  } catch (error) {
    if (!(error instanceof DocketError)) throw error
    troubles.tell(error, input.name)
  }
}

function isRecord({ value, locate }: ParsedRecord, { name }: Input, troubles: Troubles): boolean {
  const [fault] = faultsOf(value)
  if (!fault) return true
  const { line, column } = locate(fault.pointer)
  tellFault(`${name}:${line}:${column}`, `This is no record: ${fault.pointer || '/'} ${fault.message}`, troubles)
  return false
}

function tellFault(place: string, message: string, troubles: Troubles): void {
  troubles.tell(recordTrouble('E_RECORD', message, 'docket validate lists every fault.'), place)
}
