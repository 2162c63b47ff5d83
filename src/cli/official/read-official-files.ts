import { basename } from 'node:path'
import { sourceOf } from '../../batch/read/source-file.ts'
import type { OfficialCell, OfficialFile } from '../../official/official.ts'
import { readOfficial } from '../../official/read-official.ts'
import { DocketError } from '../../text/errors.ts'
import type { OfficialOptions } from '../options/official-options.ts'
import { neutraliseLine } from '../terminal/neutralise.ts'
import type { Troubles } from '../trouble/troubles.ts'
import { checkColumns, namedColumns } from './named-columns.ts'

/** In MiB; how large the table may be is checked where it is read. */
const largest = 1024
/** Warnings of one file that are told one by one. */
const mostTold = 20

/**
 * Reads files of official figures, and tells what was not understood in them. One that cannot be read is reported and left out.
 * @throws CommandError when columns are named that cannot be.
 */
export async function readOfficialFiles({ with: paths = [], column }: OfficialOptions, troubles: Troubles): Promise<OfficialFile[]> {
  const columns = namedColumns(column)
  const files: OfficialFile[] = []
  for (const path of paths) {
    try {
      const file = await readOfficial(await sourceOf({ path, name: basename(path) }, { file: largest }), columns)
      files.push(called(file, nameAmong(paths, path)))
    } catch (error) {
      if (!(error instanceof DocketError)) throw error
      troubles.tell(forCommand(error), path)
    }
  }
  if (files.length === paths.length) checkColumns(files)
  for (const file of files) tellNotes(file, troubles)
  return files
}

/** Files of one name are told apart by their paths. */
function nameAmong(paths: readonly string[], path: string): string {
  const isOnly = paths.every((other) => other === path || basename(other) !== basename(path))
  return isOnly ? basename(path) : path
}

function called(file: OfficialFile, name: string): OfficialFile {
  return { ...file, name, rows: file.rows.map((row) => ({ ...row, file: name })) }
}

/** What to type where the library can only say what to do. */
function forCommand(error: DocketError): DocketError {
  if (error.code !== 'E_NO_TABLE') return error
  return new DocketError(error.code, error.message, 'Name the columns, as in --column authority="Area".', { cause: error })
}

function tellNotes({ name, warnings, unknownColumns, otherSheets }: OfficialFile, troubles: Troubles): void {
  const note = (words: string): void => troubles.note(neutraliseLine(`${name}${words}`))
  for (const { at, message } of warnings.slice(0, mostTold)) note(`:${placeOf(at)}: ${JSON.stringify(at.printed)}: ${message}`)
  if (warnings.length > mostTold) note(`: ${warnings.length - mostTold} more values were not understood; docket reconcile --json has all.`)
  if (unknownColumns.length > 0) note(`: columns that were not used: ${unknownColumns.join('; ')}`)
  if (otherSheets.length > 0) note(`: sheets without a table of inspections: ${otherSheets.join('; ')}`)
}

/** `Sheet1!C12`, or `C12` where there are no sheets. */
export function placeOf({ sheet, cell }: OfficialCell): string {
  return sheet === null ? cell : `${sheet}!${cell}`
}
