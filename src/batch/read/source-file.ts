import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Source } from '../../readers/define-reader.ts'
import { type Limits, defaultLimits, keepWithin, limitOf } from '../../readers/limits/limits.ts'
import { storageOf } from '../disk/storage-of.ts'
import { DocketError } from '../../text/errors.ts'
import type { Input } from '../find/input.ts'

/**
 * The bytes of an input.
 * @throws DocketError when there is no such file, it may not be opened or is too large.
 */
export async function sourceOf({ path, name }: Pick<Input, 'path' | 'name'>, some: Partial<Limits> = {}): Promise<Source> {
  const limits = { ...defaultLimits, ...some }
  const storage = await storageOf(path)
  if (storage) return { name, bytes: await storage.bytesOf(path, (size) => keepWithin(limits, 'file', size)) }
  try {
    const found = await stat(path)
    keepWithin(limits, 'file', found.size)
    const bytes = found.isFile() ? await readFile(path) : await firstOf(path, limits)
    keepWithin(limits, 'file', bytes.length)
    return { name, bytes }
  } catch (error) {
    throw error instanceof DocketError ? error : openingError(error)
  }
}

/** A pipe or a device does not say how much comes out of it: all of that, or one byte more than a file may have. */
function firstOf(path: string, limits: Limits): Promise<Uint8Array> {
  return buffer(createReadStream(path, { end: limitOf(limits, 'file') }))
}

function openingError(error: unknown): DocketError {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new DocketError('E_NOT_FOUND', 'There is no such file.', 'Check the path.')
  if (code === 'EISDIR') return new DocketError('E_ACCESS', 'This is a folder; the command takes a file.', 'Name one file in it.')
  return new DocketError('E_ACCESS', `The file could not be opened (${code ?? String(error)}).`, 'Check its permissions and the disk.')
}
