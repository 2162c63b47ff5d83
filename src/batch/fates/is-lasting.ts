import type { ErrorCode } from '../../text/errors.ts'
import type { PlainFate } from './plain-fate.ts'

/** What another try, on a machine with less to do or with what is missing, may not meet again. */
const passing: readonly ErrorCode[] = ['E_CHANGED', 'E_INTERNAL', 'E_MEMORY', 'E_NO_OCR', 'E_STORAGE', 'E_TIMEOUT']

/** Whether the same bytes come to the same whenever they are read. */
export function isLasting(fates: readonly PlainFate[]): boolean {
  return fates.every((fate) => 'records' in fate || !passing.includes(fate.error.code))
}
