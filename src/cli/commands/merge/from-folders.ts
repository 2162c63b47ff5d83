import { MergeFault } from '../../../batch/keep/merge-fault.ts'
import type { ObjectFolder as Copy } from '../../../batch/mirror/object-folder.ts'
import { isObject } from '../../../batch/objects/address.ts'

/** Does something with folders of records. What lies in an object storage is copied to this machine meanwhile. */
export async function fromFolders<Result>(
  folders: readonly string[], work: (there: readonly string[]) => Promise<Result>,
): Promise<Result> {
  if (!folders.some(isObject)) return work(folders)
  const { ObjectFolder } = await import('../../../batch/mirror/object-folder.ts')
  const copies = new Map<string, Copy>()
  try {
    for (const one of new Set(folders.filter(isObject))) copies.set(one, await ObjectFolder.open(one, true))
    return await work(folders.map((one) => copies.get(one)?.folder ?? one))
  } catch (error) {
    throw withNames(error, [...copies].map(([name, { folder }]) => [folder, name]))
  } finally {
    await Promise.all([...copies.values()].map((one) => one.close()))
  }
}

/** A fault that says where records lie, not where their copies do. */
function withNames(error: unknown, names: readonly (readonly [string, string])[]): unknown {
  if (!(error instanceof MergeFault)) return error
  return new MergeFault(names.reduce((message, [folder, name]) => message.replaceAll(folder, name), error.message), error.hint)
}
