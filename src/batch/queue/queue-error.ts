/** Why a queue cannot be used: a package is missing, the database cannot be reached or refuses, or another version of docket made it. */
export class QueueError extends Error {
  /** @param code `E_PACKAGE` where something is to be installed */
  constructor(readonly code: 'E_PACKAGE' | 'E_QUEUE', message: string, readonly hint: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'QueueError'
  }
}
