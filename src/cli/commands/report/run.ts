import { basename, extname } from 'node:path'
import { piecesOfReport } from '../../../report/make-report.ts'
import type { Run } from '../../command/session.ts'
import type { CacheOptions } from '../../options/cache-options.ts'
import { endingOf } from '../../options/ending.ts'
import { readRecords } from '../../records/read-records.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutput } from '../../write-output.ts'
import { type Sources, findSources } from './find-sources.ts'

interface ReportCommandOptions extends CacheOptions {
  readonly out: string
  readonly sources?: string
  readonly title?: string
  readonly quiet?: boolean
}

export const run: Run<ReportCommandOptions> = async (paths, { out, sources: folder, title, quiet = false, cache }, terminal) => {
  checkOut(out)
  const troubles = new Troubles(terminal, false, quiet)
  const { records, unread } = await readRecords(paths, troubles, 'head')
  const sources: Sources = folder === undefined ? new Map() : await findSources({ folder, records, out, troubles, quiet, terminal, cache })
  await writeOutput(out, await piecesOfReport(records, { title, unread, sourceOf: ({ source }) => sources.get(source.sha256) }))
  if (!quiet) {
    const linked = records.filter(({ source }) => sources.has(source.sha256)).length
    terminal.say(
      `Report of ${counted(records.length, 'record')}${folder === undefined ? '' : `, ${linked} with their sources`} in ${terminal.sayPaint.strong(out)}`,
    )
  }
  return troubles.count > 0 ? 'failed' : 'ok'
}

function checkOut(out: string): void {
  if (['', 'html', 'htm'].includes(endingOf(out))) return
  throw new CommandError('E_USAGE', `--out ${out} does not end like a page for a browser.`, `Name it ${basename(out, extname(out))}.html.`)
}
