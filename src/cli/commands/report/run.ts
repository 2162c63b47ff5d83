import { basename, extname } from 'node:path'
import { makeReport } from '../../../report/make-report.ts'
import type { Run } from '../../command/session.ts'
import type { CacheOptions } from '../../options/cache-options.ts'
import { readOfficialFiles } from '../../official/read-official-files.ts'
import { endingOf } from '../../options/ending.ts'
import type { OfficialOptions } from '../../options/official-options.ts'
import { readRecords } from '../../records/read-records.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutput } from '../../write-output.ts'
import { type Sources, findSources } from './find-sources.ts'
import { unreadLinks } from './link-unread.ts'

interface ReportCommandOptions extends CacheOptions, OfficialOptions {
  readonly out: string
  readonly sources?: string
  readonly title?: string
  readonly quiet?: boolean
}

export const run: Run<ReportCommandOptions> = async (paths, options, terminal) => {
  const { out, sources: folder, title, quiet = false, cache } = options
  checkOut(out)
  const troubles = new Troubles(terminal, false, quiet)
  const official = options.with && await readOfficialFiles(options, troubles)
  const { records, unread } = await readRecords(paths, troubles)
  const sources: Sources = folder === undefined ? new Map() : await findSources({ folder, records, out, troubles, quiet, terminal, cache })
  const linkOf = folder === undefined || unread.length === 0 ? undefined : await unreadLinks(folder, out, troubles)
  await writeOutput(out, await makeReport(records, { title, unread, official, linkOf, sourceOf: ({ source }) => sources.get(source.sha256) }))
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
