import { trimEndOf } from '../../text/trim.ts'
import type { Value } from '../../sheets/sheet.ts'

/** How tables say that there is nothing to say. */
const blank = new Set([
  '', '..', '...', '\u2026', ':', '*', '-', '--', '\u2013', '\u2014', 'null', 'none', 'na', 'n/a', 'nan', '#n/a', 'not applicable', 'not available', 'not yet inspected',
  'not yet published', 'not yet available', 'not inspected', 'not known', 'not recorded', 'to be confirmed', 'tbc', ...['a', 'c', 'u', 'x', 'z'].flatMap((mark) => [mark, `[${mark}]`]),
])

export function isBlank(value: Value | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && blank.has(trimEndOf(value.trim().toLowerCase(), '.')))
}
