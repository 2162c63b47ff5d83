import { DocketError } from '../../text/errors.ts'
import { bytesOf } from '../objects/object-store.ts'
import { StorageError } from '../objects/storage-error.ts'

/**
 * The bytes of an object that a folder of records cannot do without.
 * @throws StorageError when they cannot be had.
 */
export async function fetched(path: string): Promise<Uint8Array> {
  return bytesOf(path, () => {}).catch((error: unknown) => {
    throw error instanceof DocketError ? new StorageError('E_STORAGE', `${path}: ${error.message}`, error.hint) : error
  })
}
