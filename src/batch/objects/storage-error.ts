/** Why an object storage cannot be used: a package is missing, or it cannot be reached or refuses. It ends a command. */
export class StorageError extends Error {
  /** @param code `E_PACKAGE` where something is to be installed */
  constructor(readonly code: 'E_PACKAGE' | 'E_STORAGE', message: string, readonly hint: string) {
    super(message)
    this.name = 'StorageError'
  }
}
