import { access } from 'node:fs/promises'
import { storageOf } from './storage-of.ts'

const absent: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR']

/**
 * Whether something is at a path. What cannot be looked at, as in a folder that may not be opened, is not taken for gone: records would be
 * removed.
 */
export async function isThere(path: string): Promise<boolean> {
  const storage = await storageOf(path)
  if (storage) return storage.isThere(path)
  return access(path).then(() => true, ({ code }: NodeJS.ErrnoException) => !absent.includes(code))
}
