import type { Standing } from '../../../batch/queue/standing.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import { timeOf } from '../../terminal/progress.ts'
import { counted } from '../../terminal/words.ts'

export interface Shown extends Standing {
  /** Whether this docket reads as the run is to be read. */
  readonly isOwn: boolean
}

/** How far a run is, for people. */
export function linesOf({ fingerprint, made, isOwn, files, failures, rate, secondsLeft, workers }: Shown, paint: Paint): string[] {
  const { waiting, running, read, failed } = files
  const codes = Object.entries(failures).map(([code, count]) => `${count} ${code}`).join(', ')
  return [
    `${paint.strong(`run ${fingerprint}`)} of ${made.toISOString()}${isOwn ? '' : paint.doubtful(' (another docket’s: this one reads otherwise)')}`,
    `  ${counted(waiting, 'file')} waiting, ${running} being read, ${read} read${failed > 0 ? paint.bad(`, ${failed} failed: ${codes}`) : ''}`,
    `  ${paceOf(rate, secondsLeft)}`,
    ...workers.map(({ name, files, since }) => paint.faint(`  ${neutraliseLine(name)} has ${counted(files, 'file')} in hand since ${since.toISOString()}`)),
  ]
}

function paceOf(rate: Shown['rate'], secondsLeft: number | undefined): string {
  if (secondsLeft === 0) return 'all done'
  if (!rate || secondsLeft === undefined) return 'nothing was read in the last five minutes'
  return `${rate.files.toFixed(1)} files/s, ${(rate.bytes / 1_000_000).toFixed(1)} MB/s in the last five minutes; ${timeOf(secondsLeft)} left`
}
