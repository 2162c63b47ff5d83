import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nameExtension } from '../../readers/names/name-extension.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { replaceFile } from '../disk/replace-file.ts'
import type { PlainFate } from '../fates/plain-fate.ts'

/** Which bytes, and what their name promises: one that promises another format than they are is worth a warning. */
interface CacheKey {
  readonly sha256: string
  readonly name: string
}

/** What was made of the bytes of one file. */
export interface Cached {
  /** The file's name when it was read. */
  readonly readAs: string
  readonly fates: readonly PlainFate[]
}

/**
 * Keeps what was read by the hash of its bytes, for one fingerprint of readers, rules, schema and options: an unchanged file is never read
 * twice, a changed rule reads all again. A cache that cannot be read or written costs nothing but time.
 */
export class Cache {
  constructor(readonly folder: string, private readonly fingerprint: string) {}

  async find(key: CacheKey): Promise<Cached | undefined> {
    try {
      const cached = JSON.parse(await readFile(this.pathOf(key), 'utf8')) as Partial<Cached>
      return Array.isArray(cached.fates) && cached.readAs !== undefined ? cached as Cached : undefined
    } catch {
      return undefined
    }
  }

  async keep(key: CacheKey, cached: Cached): Promise<void> {
    try {
      await makeFolder(dirname(this.pathOf(key)))
      await replaceFile(this.pathOf(key), JSON.stringify(cached), { isSynced: false })
    } catch {
      return
    }
  }

  private pathOf({ sha256, name }: CacheKey): string {
    return join(this.folder, this.fingerprint, sha256.slice(0, 2), `${sha256}.${nameExtension(name)}.json`)
  }
}
