import { open, rename, rm } from 'node:fs/promises'
import { draftOf } from './drafts.ts'

interface ReplaceOptions {
  /** Whether the bytes must be on the disk before the file has its name, which a power cut asks for; true unless said otherwise. */
  readonly isSynced?: boolean
}

/**
 * Puts a file in place of another, or of none, at once: nobody ever sees a half of it, and when the disk is full the old one stays.
 * write-file-atomic is not used because it takes a write that came out short for a whole one, and puts a torn file in place.
 */
export async function replaceFile(path: string, content: string | Uint8Array, { isSynced = true }: ReplaceOptions = {}): Promise<void> {
  const draft = draftOf(path)
  try {
    await writeNew(draft, content, isSynced)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeNew(path: string, content: string | Uint8Array, isSynced: boolean): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    if (isSynced) await file.sync()
  } finally {
    await file.close()
  }
}
