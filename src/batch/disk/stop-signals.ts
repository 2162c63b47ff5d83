/** What asks docket to stop: Ctrl-C, a TERM signal, and a terminal that is closed. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
