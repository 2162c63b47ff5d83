import { isObject } from '../batch/objects/address.ts'

interface IntoOptions {
  /** Whether hashes are to decide what has changed. */
  readonly verify?: boolean
  /** Whether it is only looked at, and nothing put. */
  readonly isLook?: boolean
}

/**
 * Works on a folder of records. Where it lies in an object storage, the work is done on a folder of this machine that stands for it, and
 * what it wrote is put there after.
 * @throws StorageError when the storage cannot be reached or refuses.
 */
export async function intoFolder<Out extends string | undefined, Result>(
  out: Out, work: (folder: Out) => Promise<Result>, { verify = false, isLook = false }: IntoOptions = {},
): Promise<Result> {
  if (out === undefined || !isObject(out)) return work(out)
  const { ObjectFolder } = await import('../batch/mirror/object-folder.ts')
  const objects = await ObjectFolder.open(out, { isWhole: verify, isLook })
  try {
    const result = await work(objects.folder as Out)
    if (!isLook) await objects.put()
    return result
  } finally {
    await objects.close()
  }
}
