import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { WritingError } from './write-record.ts'

/**
 * Writes a file that was asked for by its path, whole or not at all.
 * @throws WritingError when the disk is full or the path may not be written.
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength))
  } catch (error) {
    throw new WritingError(path, { cause: error })
  }
}
