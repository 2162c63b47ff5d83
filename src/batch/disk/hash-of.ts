import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { storageOf } from './storage-of.ts'

/** The hash of a file's bytes, or undefined where it cannot be opened. */
export async function hashOf(path: string): Promise<string | undefined> {
  const storage = await storageOf(path)
  if (storage) return storage.hashOf(path)
  try {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

/** The hash of bytes, or of a text as UTF-8, in small hexadecimal figures. */
export function hashOfBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
