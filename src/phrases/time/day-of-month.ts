import { type Find, finder } from '../finder.ts'
import { type LinkedDay, dayRunsIn, parseDayRun } from './day-run.ts'

/** Days whose month is printed, with a year or without: "Monday 12 November", "2 December 2019". */
export const dayOfMonth = finder<readonly LinkedDay[]>('day-of-month', { words: 'any', sign: /\d/ }, (text) =>
  dayRunsIn(text.view).flatMap((run): Find<readonly LinkedDay[]>[] => {
    const days = parseDayRun(run.folded)
    return days.some(({ month }) => month !== undefined) ? [{ ...text.tokensOf(run), value: days }] : []
  }))
