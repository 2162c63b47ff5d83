import type { Input } from '../../batch/find/input.ts'
import { isObject } from '../../batch/objects/address.ts'
import type { Listener } from '../trouble/troubles.ts'
import { findInputs } from './find-inputs.ts'

/**
 * The files of records that paths lead to. They are read more than once and in pieces, so that objects are copied to this machine first,
 * for as long as the command goes on.
 * @throws CommandError when there was nothing at all to look at.
 */
export async function findRecords(
  paths: readonly string[], listener: Listener, wanted: (name: string) => boolean,
): Promise<readonly Input[]> {
  const inputs = await findInputs(paths, listener, wanted)
  if (!paths.some(isObject)) return inputs
  const { copiesOf } = await import('../../batch/mirror/copies.ts')
  return copiesOf(inputs, (error, name) => listener.tell(error, name))
}
