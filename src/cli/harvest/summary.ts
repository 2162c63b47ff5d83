import { byCount } from '../terminal/counts.ts'
import { neutraliseLine } from '../terminal/neutralise.ts'
import type { Paint } from '../terminal/paint.ts'
import { isEdit } from '../trouble/edit-warnings.ts'
import { counted } from '../terminal/words.ts'
import type { Harvest } from './harvest.ts'
import type { Sink } from './sink.ts'

/**
 * What came of it all, for people, and what to do next.
 * @param stoppedBy what ended it before all was read, if anything did
 */
export function summaryLines(harvest: Harvest, { place }: Pick<Sink, 'place'>, stoppedBy: string | undefined, paint: Paint): string[] {
  const { files, documents, unchanged, types, warnings, failures } = harvest
  const where = place && documents + unchanged > 0 ? neutraliseLine(place) : undefined
  return [
    ...(stoppedBy
      ? [
        paint.doubtful(
          `Stopped by ${stoppedBy}; all records so far are whole. ${place ? 'The' : 'With --out, the'} same command goes on where it was.`,
        ),
      ]
      : []),
    paint.strong(`${counted(documents, 'document')} in ${counted(files - unchanged, 'file')}`),
    ...(unchanged > 0
      ? [
        `${counted(unchanged, 'file')} unchanged, ${counted(harvest.unchangedDocuments, 'record')} left as ${harvest.unchangedDocuments === 1 ? 'it is' : 'they are'}`,
      ]
      : []),
    ...byCount(types).map(([type, count]) => `${String(count).padStart(5)}  ${type === 'unknown' ? paint.doubtful(type) : paint.plain(type)}`),
    ...(warnings.size > 0 ? warningLines(harvest, paint) : []),
    ...knownLine(harvest.known),
    ...correctionLine(harvest.corrections),
    ...(failures > 0 ? [paint.bad(`${counted(failures, 'failure')}, each told above`)] : []),
    ...(where ? [`Records are in ${paint.strong(where)}`] : []),
    ...(documents > 0 ? [paint.faint('Next: docket explain FILE shows where each value was read')] : []),
  ]
}

/** Counts by code; where there are few, each with its file, and edits always. */
function warningLines({ warnings, firstWarnings }: Harvest, paint: Paint): string[] {
  const total = sum(warnings)
  const head = paint.doubtful(`${counted(total, 'warning')}: `) + byCount(warnings).map(([code, count]) => `${count} ${code}`).join(', ')
  const isAll = total <= firstWarnings.length
  const told = firstWarnings.filter((warning) => isAll || isEdit(warning)).map(({ file, code, message }) => `       ${code}  ${paint.plain(neutraliseLine(file))}  ${paint.faint(neutraliseLine(message))}`)
  return [head, ...told]
}

function knownLine(known: ReadonlyMap<string, number>): string[] {
  return known.size > 0 ? [`${sum(known)} known: ${byCount(known).map(([code, count]) => `${count} ${code}`).join(', ')}`] : []
}

/** What became of corrections of the files that were read. */
function correctionLine({ applied, conflicts, settled }: Harvest['corrections']): string[] {
  const told = [
    ...(applied > 0 ? [`${applied} applied`] : []),
    ...(conflicts > 0 ? [`${conflicts} in conflict, told as correction-conflict`] : []),
    ...(settled > 0 ? [`${settled} settled, since the rules now read the same`] : []),
  ]
  return told.length > 0 ? [`${counted(applied + conflicts + settled, 'correction')}: ${told.join('; ')}`] : []
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
