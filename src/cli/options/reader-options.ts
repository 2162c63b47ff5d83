import type { PoolLimits } from '../../batch/threads/pool.ts'
import type { ReaderOptions } from '../../readers/define-reader.ts'
import { type LimitName, type Limits, defaultLimits, limitNames } from '../../readers/limits/limits.ts'
import { CommandError } from '../trouble/errors.ts'
import type { EffortOptions, ReadingOptions } from './reading-options.ts'
import { suggestion } from '../../yaml-files/suggestion.ts'

/**
 * What the command line says, as readers take it.
 * @throws CommandError when there is no such limit, or it is no number.
 */
export function readerOptions({ reader, ocr, boxes, limit = [] }: ReadingOptions): ReaderOptions {
  const limits = limit.length ? Object.fromEntries(limit.map(parseLimit)) as Partial<Limits> : undefined
  return { pdfReader: reader, ocr, boxes, limits }
}

/** What the command line lets a file cost, as workers take it. */
export function poolLimits({ timeout, memory }: EffortOptions): Partial<PoolLimits> {
  return { timeout: timeout && timeout * 1000, memory }
}

function parseLimit(text: string): [LimitName, number] {
  const [name = '', number = ''] = text.split('=')
  if (!isLimitName(name)) throw new CommandError('E_USAGE', `There is no limit ${name}.`, nearestTo(name))
  const count = Number(number)
  if (!Number.isInteger(count) || count < 1) {
    throw new CommandError('E_USAGE', `--limit ${text} is invalid.`, `It is a whole number from 1, as in ${name}=${defaultLimits[name]}.`)
  }
  return [name, count]
}

function isLimitName(name: string): name is LimitName {
  return (limitNames as readonly string[]).includes(name)
}

function nearestTo(name: string): string {
  const nearest = suggestion(name, limitNames)
  return nearest ? `The nearest is ${nearest}.` : `The limits are ${limitNames.join(', ')}.`
}
