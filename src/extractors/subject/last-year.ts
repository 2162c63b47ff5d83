import { factOf } from '../../rules/fact.ts'
import type { Part } from '../../rules/part.ts'

/** The last year that a part names: where it bears no day, it is as old as that. */
export const lastYear = factOf((part: Part) => part.view.findAll(/\b20[0-4]\d\b/).map(({ whole }) => whole.quote).sort().at(-1))

/** Of a part that bears no day: late enough for all inspections of the last year that it names to be its own. */
export function lastDay(part: Part): string | undefined {
  const year = lastYear(part)
  return year && `${year}-07-31`
}
