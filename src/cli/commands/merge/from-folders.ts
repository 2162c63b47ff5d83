import { MergeFault, liesIn } from '../../../batch/keep/merge-fault.ts'
import type { ObjectFolder as Copy } from '../../../batch/mirror/object-folder.ts'
import { isObject, isObjectWithin } from '../../../batch/objects/address.ts'

/**
 * Does something with folders of records that are to become one. What lies in an object storage is copied to this machine meanwhile.
 * @throws MergeFault where one lies in the other, which copies do not show.
 */
export async function fromFolders<Result>(
  folders: readonly string[], out: string, work: (there: readonly string[]) => Promise<Result>,
): Promise<Result> {
  if (!folders.some(isObject)) return work(folders)
  refuseNested(folders, out)
  const { ObjectFolder } = await import('../../../batch/mirror/object-folder.ts')
  const copies = new Map<string, Copy>()
  try {
    for (const one of new Set(folders.filter(isObject))) copies.set(one, await ObjectFolder.open(one, { isWhole: true, isLook: true }))
    return await work(folders.map((one) => copies.get(one)?.folder ?? one))
  } catch (error) {
    throw withNames(error, [...copies].map(([name, { folder }]) => [folder, name]))
  } finally {
    await Promise.all([...copies.values()].map((one) => one.close()))
  }
}

function refuseNested(folders: readonly string[], out: string): void {
  if (!isObject(out)) return
  const one = folders.find((folder) => isObject(folder) && (isObjectWithin(folder, out) || isObjectWithin(out, folder)))
  if (one !== undefined) throw liesIn(one, out)
}

/** A fault that says where records lie, not where their copies do. */
function withNames(error: unknown, names: readonly (readonly [string, string])[]): unknown {
  if (!(error instanceof MergeFault)) return error
  return new MergeFault(names.reduce((message, [folder, name]) => message.replaceAll(folder, name), error.message), error.hint)
}
