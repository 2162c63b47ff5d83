/** What asks docket to stop: Ctrl-C, a TERM signal, and a terminal that is closed. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

type Listener = (signal: (typeof stopSignals)[number]) => void

/** Listeners that let docket come to its end, and send the signal again where that takes too long. */
export const patientListeners = new WeakSet<Listener>()
