import { open, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DocketError } from '../../text/errors.ts'
import { hashOfBytes } from '../disk/hash-of.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { makeTemporary, temporarily } from '../disk/temporary-folder.ts'
import type { Input } from '../find/input.ts'
import { findKnown } from '../objects/known-objects.ts'
import { partsOf } from '../objects/ranges.ts'
import { severally } from '../objects/several.ts'

/**
 * Copies of objects on this machine, called as these are, until the process ends. One that cannot be had is told and left out.
 * @throws TemporaryError where there is no room for them.
 */
export async function copiesOf(inputs: readonly Input[], tell: (error: DocketError, name: string) => void): Promise<Input[]> {
  const folder = await makeTemporary('copies')
  const copies = await severally(inputs, async (input) => {
    try {
      const path = join(folder, ...input.place.split('/').map(stepOf))
      await temporarily(() => copy(input.path, path))
      return { ...input, path }
    } catch (error) {
      if (!(error instanceof DocketError)) throw error
      tell(error, input.name)
      return undefined
    }
  })
  return copies.filter((one) => one !== undefined)
}

/** With the time of its change, by which docket knows what it wrote. */
async function copy(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to))
  const file = await open(to, 'wx')
  try {
    for await (const part of partsOf(from)) await file.writeFile(part)
  } finally {
    await file.close()
  }
  const { modified = 0 } = findKnown(from) ?? {}
  await utimes(to, modified / 1000, modified / 1000)
}

const longestStep = 255
/** What no name may hold, or be. */
const unfit = /^\.{0,2}$|[\u0000-\u001F\u007F\\]/

/** A step of a key as a name of this machine. Docket calls its records so that they need no other. */
function stepOf(step: string): string {
  return unfit.test(step) || Buffer.byteLength(step) > longestStep ? hashOfBytes(step) : step
}
