import { basename, extname } from 'node:path'
import type { DocketRecord } from '../../../record/schema.ts'
import type { SourceFinder } from '../../../report/data/source-finder.ts'
import { piecesOfReport } from '../../../report/make-report.ts'
import type { Run } from '../../command/session.ts'
import type { CacheOptions } from '../../options/cache-options.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import { readOfficialFiles } from '../../official/read-official-files.ts'
import { endingOf } from '../../options/ending.ts'
import type { OfficialOptions } from '../../options/official-options.ts'
import type { RedactOptions } from '../../options/redact-option.ts'
import { readRecords } from '../../records/read-records.ts'
import { redacted } from '../../records/redact.ts'
import { SourceFiles } from '../../sources/source-files.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutput } from '../../write-output.ts'
import { type Sources, findSources } from './find-sources.ts'
import type { Pictures } from './draw-pages.ts'
import { unreadLinks } from './link-unread.ts'

interface ReportCommandOptions extends CacheOptions, OfficialOptions, RedactOptions {
  readonly out: string
  readonly sources?: string
  readonly texts?: boolean
  readonly pictures?: boolean
  readonly title?: string
  readonly quiet?: boolean
}

export const run: Run<ReportCommandOptions> = async (paths, options, terminal) => {
  const { out, sources: folder, pictures: isDrawn = false, texts = isDrawn, title, quiet = false, cache } = options
  checkOut(out)
  checkTexts(options)
  checkColumn(options)
  const troubles = new Troubles(terminal, false, quiet)
  const official = await readOfficialFiles(options, troubles)
  const { records, unread } = await redacted(await readRecords(paths, troubles, 'head'), options)
  checkRedaction(records, options)
  const inputs = folder === undefined ? undefined : await findInputs([folder], troubles)
  const files = inputs && await SourceFiles.open(inputs)
  const sources: Sources = files ? await findSources({ files, records, out, quiet, terminal, cache }) : new Map()
  const pictures = files && isDrawn ? await (await import('./draw-pages.ts')).drawPages({ files, records, terminal, quiet }) : undefined
  const linkOf = inputs && unreadLinks(inputs, out)
  const sourceOf: SourceFinder = ({ source }) => sources.get(source.sha256)
  await writeOutput(out, await piecesOfReport(records, { title, unread, texts, pictures, official, linkOf, sourceOf }))
  if (!quiet) {
    const linked = records.filter(({ source }) => sources.has(source.sha256)).length
    terminal.say(
      `Report of ${counted(records.length, 'record')}${folder === undefined ? '' : `, ${linked} with their sources`} in ${terminal.sayPaint.strong(out)}`,
    )
    if (pictures) sayPictures(pictures, terminal)
  }
  return troubles.count > 0 ? 'failed' : 'ok'
}

function checkOut(out: string): void {
  if (['', 'html', 'htm'].includes(endingOf(out))) return
  throw new CommandError('E_USAGE', `--out ${out} does not end like a page for a browser.`, `Name it ${basename(out, extname(out))}.html.`)
}

function checkColumn({ with: figures, column }: ReportCommandOptions): void {
  if (column && !figures) throw new CommandError('E_USAGE', '--column needs --with FILE.', 'See docket report --help.')
}

/** Texts are read from the documents, and hold all that is to be taken out of records. */
function checkTexts({ texts, pictures, sources, redact }: ReportCommandOptions): void {
  const asked = pictures ? '--pictures' : '--texts'
  if (!texts && !pictures) return
  if (redact) throw new CommandError('E_USAGE', `${asked} and --redact contradict each other.`, `${asked} shows what is to be taken out: leave out one of them.`)
  if (sources === undefined) throw new CommandError('E_USAGE', `${asked} needs --sources FOLDER.`, 'See docket report --help.')
}

/** How many pages there are pictures of, and of how many there are none. */
function sayPictures(pictures: Pictures, terminal: Terminal): void {
  const all = [...pictures.values()]
  const [held, leftOut] = [all.flatMap(({ pages }) => pages).length, all.reduce((sum, one) => sum + one.leftOut, 0)]
  terminal.say(`Pictures of ${counted(held, 'page')}${leftOut === 0 ? '' : `; ${counted(leftOut, 'page')} left out, the report says where`}`)
}

/** Documents hold all that was taken out of their records. */
function checkRedaction(records: readonly DocketRecord[], { sources }: ReportCommandOptions): void {
  if (sources === undefined || records.every(({ redacted }) => !redacted)) return
  throw new CommandError(
    'E_USAGE', 'Redacted records and --sources contradict each other: the documents hold what was taken out.', 'Leave out --sources or --redact.',
  )
}
