import { recordSet } from '../../../analysis/record-set.ts'
import { summaryOf } from '../../../summary/summary.ts'
import type { Run } from '../../command/session.ts'
import { readRecords } from '../../records/read-records.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { attentionLines } from './attention-lines.ts'
import { countLines } from './count-lines.ts'
import { matrixLines } from './matrix-lines.ts'

interface SummaryOptions {
  readonly limit: number
  readonly json?: boolean
}

export const run: Run<SummaryOptions> = async (paths, { limit, json }, terminal) => {
  const troubles = new Troubles(terminal)
  const { records, unread } = await readRecords(paths, troubles, 'head')
  const summary = summaryOf(recordSet(records), unread)
  if (json) await terminal.data(`${JSON.stringify(summary, null, 2)}\n`)
  else {
    const { paint, width } = terminal
    const lines = [
      ...countLines(summary, paint),
      '',
      ...matrixLines(summary.matrix, width, paint),
      ...attentionLines(summary.attention, limit, paint),
    ]
    for (const line of lines) await terminal.show(line)
  }
  return troubles.count > 0 ? 'failed' : 'ok'
}
