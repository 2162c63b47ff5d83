import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a cache folder holds by one fingerprint of readers, rules, schema and options, or as compiled code. */
export interface CacheContents {
  readonly fingerprint: string
  readonly files: number
  readonly bytes: number
}

/** The folder of what V8 compiled, among those that are called by fingerprints. */
export const codeName = 'code'
/** Nothing else in the folder is docket's. */
const ownName = new RegExp(`^(?:[0-9a-f]{16}|${codeName})$`)

export async function cacheContents(folder: string): Promise<CacheContents[]> {
  return Promise.all((await fingerprintsIn(folder)).map((fingerprint) => contentsOf(folder, fingerprint)))
}

export async function clearCache(folder: string): Promise<void> {
  for (const fingerprint of await fingerprintsIn(folder)) await rm(join(folder, fingerprint), { recursive: true, force: true })
}

async function fingerprintsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => ownName.test(name)).sort()
}

async function contentsOf(folder: string, fingerprint: string): Promise<CacheContents> {
  const entries = await readdir(join(folder, fingerprint), { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return { fingerprint, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
