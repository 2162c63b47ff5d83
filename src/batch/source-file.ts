import { readFile, stat } from 'node:fs/promises'
import type { Source } from '../readers/define-reader.ts'
import { type Limits, defaultLimits, keepWithin } from '../readers/limits.ts'
import { DocketError } from '../text/errors.ts'
import type { Input } from './input.ts'

/**
 * The bytes of an input.
 * @throws DocketError when there is no such file, it may not be opened or is too large.
 */
export async function sourceOf({ path, name }: Pick<Input, 'path' | 'name'>, limits: Partial<Limits> = {}): Promise<Source> {
  try {
    const { size } = await stat(path)
    keepWithin({ ...defaultLimits, ...limits }, 'file', size)
    return { name, bytes: await readFile(path) }
  } catch (error) {
    throw error instanceof DocketError ? error : openingError(error)
  }
}

function openingError(error: unknown): DocketError {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new DocketError('E_NOT_FOUND', 'There is no such file.', 'Check the path.')
  if (code === 'EISDIR') return new DocketError('E_ACCESS', 'This is a folder; the command takes a file.', 'Name one file in it.')
  return new DocketError('E_ACCESS', `The file could not be opened (${code ?? String(error)}).`, 'Check its permissions and the disk.')
}
