import type { Outcome } from '../exit-statuses.ts'
import type { FailingOptions } from '../options/failing-options.ts'
import type { Interruption } from '../terminal/interruption.ts'
import { stoppedOutcome } from '../terminal/stopped-outcome.ts'
import { failingCodes } from './failing-codes.ts'
import type { Harvest } from './harvest.ts'

/** How a run ended that was not broken off by a fault. */
export function outcomeOf(harvest: Harvest, interruption: Interruption, options: FailingOptions): Outcome {
  return stoppedOutcome(interruption) ?? (hasForbidden(harvest, options) || hasTooMany(harvest, options) ? 'failed' : 'ok')
}

/** Whether there are more warnings than may be. */
export function hasTooMany({ warningCount }: Harvest, { maxWarnings = Infinity }: FailingOptions): boolean {
  return warningCount > maxWarnings
}

function hasForbidden({ errors, warnings }: Harvest, options: FailingOptions): boolean {
  return [...errors.keys(), ...warnings.keys()].some(failingCodes(options))
}
