import { stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { type FileContent, replaceFile } from './replace-file.ts'
import { WritingError } from './write-record.ts'

/**
 * Writes a file that was asked for by its path, whole or not at all.
 * @throws WritingError when the disk is full or the path may not be written.
 */
export async function writeFileWhole(path: string, content: FileContent): Promise<void> {
  try {
    if (await isDevice(path)) return await writeFile(path, content)
    await makeFolder(dirname(path))
    await replaceFile(path, content)
  } catch (error) {
    throw new WritingError(path, { cause: error })
  }
}

/** A device or a pipe is written into; to put a file in its place would take it away from everybody. */
export async function isDevice(path: string): Promise<boolean> {
  return stat(path).then((found) => !found.isFile() && !found.isDirectory(), () => false)
}
