import { fitsCode } from '../../config/codes.ts'
import type { FailingOptions } from '../options/failing-options.ts'

/** Whether a failure or a warning of this code makes the exit status 1. */
export type Fails = (code: string) => boolean

export function failingCodes({ strict = false, failOn = ['E_*'] }: FailingOptions): Fails {
  const words = strict ? ['*'] : failOn
  return (code) => words.some((word) => fitsCode(word, code))
}
