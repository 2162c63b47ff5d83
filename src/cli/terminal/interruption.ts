import { patientListeners, stopSignals } from '../../batch/disk/stop-signals.ts'

type StopSignal = (typeof stopSignals)[number]

/** Milliseconds after the first signal: until what is in hand is given up, and until docket ends, however far it is. */
interface Patience {
  readonly inHand: number
  readonly all: number
}

/**
 * What a first Ctrl-C, TERM or HUP asks for: to stop after the files in hand, if these take no longer than a moment. A second one stops
 * at once.
 */
export interface Interruption {
  readonly signal: AbortSignal
  /** Aborted when the files in hand have had their moment. */
  readonly overdue: AbortSignal
  readonly stoppedBy: StopSignal | undefined
  /** Takes the signals from Node; until then nothing is in hand, and one ends docket at once. */
  listen(): void
  /** Gives the signals back to Node. */
  release(): void
}

export function makeInterruption(patience: Patience = { inHand: 500, all: 950 }): Interruption {
  const [controller, overdue] = [new AbortController(), new AbortController()]
  const release = (): void => { for (const name of stopSignals) process.removeListener(name, stop) }
  const stopNow = (name: StopSignal): void => {
    release()
    process.kill(process.pid, name)
  }
  // The listener stays until the second signal: a package that cleans up on signals ends the process when nobody else listens.
  const stop = (name: StopSignal): void => {
    if (controller.signal.aborted) return stopNow(name)
    controller.abort(name)
    setTimeout(() => overdue.abort(name), patience.inHand).unref()
    setTimeout(() => stopNow(name), patience.all).unref()
  }
  patientListeners.add(stop)
  return {
    signal: controller.signal,
    overdue: overdue.signal,
    get stoppedBy() {
      return controller.signal.reason as StopSignal | undefined
    },
    listen() {
      release()
      for (const name of stopSignals) process.on(name, stop)
    },
    release,
  }
}
