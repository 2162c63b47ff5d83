const signals = ['SIGINT', 'SIGTERM'] as const
export type StopSignal = (typeof signals)[number]

/** What a first Ctrl-C or TERM asks for: to stop after the file in hand. A second one stops at once. */
export interface Interruption {
  readonly signal: AbortSignal
  readonly stoppedBy: StopSignal | undefined
  /** Takes the signals from Node; until then nothing is in hand, and one ends docket at once. */
  listen(): void
  /** Gives the signals back to Node. */
  release(): void
}

export function makeInterruption(): Interruption {
  const controller = new AbortController()
  const release = (): void => { for (const name of signals) process.removeListener(name, stop) }
  // The listener stays until the second signal: a package that cleans up on signals ends the process when nobody else listens.
  const stop = (name: StopSignal): void => {
    if (!controller.signal.aborted) return controller.abort(name)
    release()
    process.kill(process.pid, name)
  }
  return {
    signal: controller.signal,
    get stoppedBy() {
      return controller.signal.reason as StopSignal | undefined
    },
    listen() {
      release()
      for (const name of signals) process.on(name, stop)
    },
    release,
  }
}
