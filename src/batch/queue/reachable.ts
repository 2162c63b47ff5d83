import { dirname } from 'node:path'
import { isThere } from '../disk/is-there.ts'
import { isObject } from '../objects/address.ts'
import { QueueError } from './queue-error.ts'

/**
 * Whether this machine can read what others put on a queue. One that lacks their disk would find no file there, and fail all of them
 * sooner than others could read them.
 * @throws QueueError when a folder of the files is not here.
 * @throws StorageError when the package for object storage is not installed.
 */
export async function demandReachable(paths: readonly string[]): Promise<void> {
  if (paths.some(isObject)) await (await import('../objects/client.ts')).storage()
  const folders = new Set(paths.filter((path) => !isObject(path)).map((path) => dirname(path)))
  for (const folder of folders) {
    if (await isThere(folder)) continue
    throw new QueueError(
      'E_QUEUE', `The folder ${folder} of files on the queue is not on this machine.`,
      'Mount the disk under the path that the others have; if the folder is gone for good, docket enqueue --prune takes its files off the queue.',
    )
  }
}
