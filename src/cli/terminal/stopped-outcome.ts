import type { Outcome } from '../exit-statuses.ts'
import type { Interruption } from './interruption.ts'

/** How a run ended that a signal has stopped. */
export function stoppedOutcome({ stoppedBy }: Pick<Interruption, 'stoppedBy'>): Outcome | undefined {
  return stoppedBy && (stoppedBy === 'SIGINT' ? 'interrupted' : 'terminated')
}
