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
  terminal.say(terminal.sayPaint.doubtful(`${counted(missing, 'file')} still ${missing === 1 ? 'waits' : 'wait'} on the queue; gather again when workers have read ${missing === 1 ? 'it' : 'them'}.`))
}
