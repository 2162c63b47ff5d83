import { isObject } from '../objects/address.ts'

type ObjectStore = typeof import('../objects/object-store.ts')

/** The object storage that a path leads into, loaded when the first one does; undefined for a file of this machine. */
export async function storageOf(path: string): Promise<ObjectStore | undefined> {
  return isObject(path) ? import('../objects/object-store.ts') : undefined
}
