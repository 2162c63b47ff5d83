import { readFile, stat } from 'node:fs/promises'
import type { Source } from '../readers/define-reader.ts'
import { DocketError } from '../text/errors.ts'
import type { Input } from './input.ts'

/** No letter, report or pack is larger; reading one that is would only cost memory. */
const mostBytes = 64 * 1024 * 1024

/**
 * The bytes of an input.
 * @throws DocketError when there is no such file, it may not be opened or is too large.
 */
export async function sourceOf({ path, name }: Pick<Input, 'path' | 'name'>): Promise<Source> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) throw tooLarge(size)
    return { name, bytes: await readFile(path) }
  } catch (error) {
    throw error instanceof DocketError ? error : openingError(error)
  }
}

function tooLarge(size: number): DocketError {
  const mebibytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)
  return new DocketError('E_TOO_LARGE', `The file has ${mebibytes(size)} MiB; the limit is ${mebibytes(mostBytes)} MiB.`, 'Split the file and read its parts.')
}

function openingError(error: unknown): DocketError {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new DocketError('E_NOT_FOUND', 'There is no such file.', 'Check the path.')
  if (code === 'EISDIR') return new DocketError('E_ACCESS', 'This is a folder; the command takes a file.', 'Name one file in it.')
  return new DocketError('E_ACCESS', `The file could not be opened (${code ?? String(error)}).`, 'Check its permissions and the disk.')
}
