import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { replaceFile } from './replace-file.ts'
import { WritingError } from './write-record.ts'

/**
 * Writes a file that was asked for by its path, whole or not at all.
 * @throws WritingError when the disk is full or the path may not be written.
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(path))
    await replaceFile(path, content)
  } catch (error) {
    throw new WritingError(path, { cause: error })
  }
}
