import type { UnreadFile } from '../../../analysis/attention.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Writer } from '../../../writers/define-writer.ts'
import { loadWriters, writers } from '../../../writers/index.ts'
import type { Run } from '../../command/session.ts'
import { endingOf } from '../../options/ending.ts'
import type { RedactOptions } from '../../options/redact-option.ts'
import { readRecords } from '../../records/read-records.ts'
import { redacted } from '../../records/redact.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import { troubleData } from '../../trouble/trouble.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutput } from '../../write-output.ts'

interface RedactCommandOptions extends RedactOptions {
  readonly out?: string
  readonly quiet?: boolean
}

export const run: Run<RedactCommandOptions> = async (paths, { out, quiet, redact }, terminal) => {
  const [writer] = await loadWriters([formatOf(out)])
  const troubles = new Troubles(terminal, out === undefined, quiet)
  const { records, unread } = await redacted(await readRecords(paths, troubles), { redact })
  const keepsUnread = writer?.id === 'ndjson'
  const pieces = streamOf(records, keepsUnread ? unread : [], writer as Writer)
  if (out === undefined) for (const piece of pieces) await terminal.data(piece)
  else await writeOutput(out, pieces)
  if (out !== undefined && !quiet) terminal.say(`${counted(records.length, 'record')} in ${terminal.sayPaint.strong(out)}`)
  if (!keepsUnread && unread.length > 0) troubles.note(`${counted(unread.length, 'file')} that could not be read left out; a file .ndjson tells of them.`)
  return troubles.count > 0 ? 'failed' : 'ok'
}

/** @throws CommandError when the name ends like no file of records */
function formatOf(out = 'stdout.ndjson'): string {
  const ending = endingOf(out).replace(/^yml$/, 'yaml').replace(/^jsonl$/, 'ndjson')
  const format = writers.find(({ extension }) => extension === ending)
  if (!format) throw new CommandError('E_USAGE', `--out ${out} names no file of records.`, 'Its name ends in .ndjson, .json or .yaml.')
  return format.id
}

function* streamOf(records: readonly DocketRecord[], unread: readonly UnreadFile[], { stream }: Writer): Generator<string> {
  yield stream.begin()
  for (const [at, record] of records.entries()) yield stream.record(record, at)
  yield stream.end(records.length)
  for (const { file, hint = '', ...error } of unread) yield `${troubleData({ ...error, hint }, file)}\n`
}
