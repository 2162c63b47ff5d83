const signals = ['SIGINT', 'SIGTERM'] as const
export type StopSignal = (typeof signals)[number]

/** What a first Ctrl-C or TERM asks for: to stop after the file in hand. A second one stops at once. */
export interface Interruption {
  readonly signal: AbortSignal
  readonly stoppedBy: StopSignal | undefined
  /** Gives the signals back to Node. */
  release(): void
}

export function watchInterruption(): Interruption {
  const controller = new AbortController()
  const release = (): void => { for (const name of signals) process.removeListener(name, stop) }
  const stop = (name: StopSignal): void => {
    controller.abort(name)
    release()
  }
  for (const name of signals) process.on(name, stop)
  return {
    signal: controller.signal,
    get stoppedBy() {
      return controller.signal.reason as StopSignal | undefined
    },
    release,
  }
}
