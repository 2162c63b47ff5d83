import type { Results } from '../../../batch/queue/results.ts'
import type { Run } from '../../../batch/queue/runs.ts'
import type { Interruption } from '../../terminal/interruption.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'

/** What is gathered. */
export interface Gathering {
  readonly run: Run
  readonly results: Results
  readonly terminal: Terminal
  readonly interruption: Interruption
}

/** Says what is not there yet. It is no file's trouble, but who asked for all has not got it. */
export function tellMissing({ results: { missing }, terminal }: Gathering): void {
  if (missing === 0) return
  const [waits, it] = missing === 1 ? ['waits', 'it'] : ['wait', 'them']
  terminal.say(terminal.sayPaint.doubtful(`${counted(missing, 'file')} still ${waits} on the queue; gather again when workers have read ${it}.`))
}
