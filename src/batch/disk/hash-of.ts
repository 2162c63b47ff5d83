import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** The hash of a file's bytes, or undefined where it cannot be opened. */
export async function hashOf(path: string): Promise<string | undefined> {
  try {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}
