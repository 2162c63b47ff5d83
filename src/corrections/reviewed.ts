import { isDeepStrictEqual } from 'node:util'
import { contradictions } from '../record/consistency.ts'
import { isThere } from '../record/expectations.ts'
import type { DocketRecord, Warning } from '../record/schema.ts'
import type { WarningCode } from '../vocabulary/warnings.ts'
import type { Correction } from './schema.ts'

/** What asks a person to read some words. */
const unread: readonly WarningCode[] = ['date-unread', 'date-partial', 'grade-unknown', 'area-unknown', 'authority-unknown', 'name-doubtful']

/** What asks a person to look at the document's type. */
const ofType: readonly WarningCode[] = ['type-unknown', 'type-uncertain']

/** The warnings of a record as it was corrected: without those that the corrections answer, and with what contradicts itself now. */
export function reviewed(before: DocketRecord, after: DocketRecord, applied: readonly Correction[]): Warning[] {
  const [former, now] = [before, after].map((record) => contradictions(record, record.evidence)) as [Warning[], Warning[]]
  const isTyped = applied.some(({ pointer }) => pointer === '/documentType')
  const isAnswered = (warning: Warning): boolean =>
    isThere(warning, after) || isRead(warning, applied) || (isTyped && ofType.includes(warning.code))
    || (includes(former, warning) && !includes(now, warning))
  return [...before.warnings.filter((warning) => !isAnswered(warning)), ...now.filter((warning) => !includes(before.warnings, warning))]
}

/** Whether a person has read the words that a warning is about. */
function isRead({ code, start, end }: Warning, applied: readonly Correction[]): boolean {
  if (!unread.includes(code) || start === null || end === null) return false
  return applied.some(({ words = [] }) => words.some((place) => place.start <= start && end <= place.end))
}

function includes(warnings: readonly Warning[], warning: Warning): boolean {
  return warnings.some((one) => isDeepStrictEqual(one, warning))
}
