import { compareSets } from '../../../diff/compare-sets.ts'
import type { Run } from '../../command/session.ts'
import { readRecords } from '../../records/read-records.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { changeLines, summaryLine } from './lines.ts'

interface DiffOptions {
  readonly evidence?: boolean
  readonly ignore: readonly string[]
  readonly json?: boolean
  readonly quiet?: boolean
}

export const run: Run<DiffOptions> = async ([before = '', after = ''], { evidence, ignore, json, quiet }, terminal) => {
  const troubles = new Troubles(terminal, false, quiet)
  const [old, recent] = [await readRecords([before], troubles), await readRecords([after], troubles)]
  const comparison = compareSets(old.records, recent.records, { ignore, withEvidence: evidence })
  for (const change of comparison.changes) {
    if (json) await terminal.data(`${JSON.stringify(change)}\n`)
    else for (const line of changeLines(change, terminal.paint)) await terminal.show(line)
  }
  if (!quiet) terminal.say(summaryLine(comparison))
  return comparison.changes.length + troubles.count > 0 ? 'failed' : 'ok'
}
