import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import type { ManifestEntry } from '../../src/batch/keep/manifest-entry.ts'
import { letter } from './letter.ts'
import { ObjectStorage } from './object-storage.ts'

export let storage: ObjectStorage
/** Another one for each test. */
export let prefix = 's3://bucket/0'

export function use(environment: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries({ ...storage.environment, ...environment })) vi.stubEnv(name, value)
}

/** Gives the tests of a file an object storage. */
export function withStorage(): void {
  let count = 0
  beforeAll(async () => { storage = await ObjectStorage.start() })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await storage.stop()
  })
  beforeEach(() => {
    storage.meddle = undefined
    vi.unstubAllEnvs()
    use({})
    prefix = `s3://bucket/${++count}`
  })
}

export const keyOf = (address: string): string => address.slice('s3://bucket/'.length)
export const other = letter.replace('2018', '2019')
export const letters = { 'a.txt': letter, 'deep/b.txt': other, 'deep/copy of a.txt': letter, '50% é.txt': `${other}\nEnd` }
export const putLetters = (): Promise<void> => storage.put(Object.fromEntries(Object.entries(letters).map(([name, text]) => [keyOf(`${prefix}/${name}`), text])))
export const manifestAt = async (out: string): Promise<ManifestEntry[]> =>
  (await storage.text(keyOf(`${out}/manifest.ndjson`))).split('\n').filter(Boolean).map((line) => JSON.parse(line) as ManifestEntry)
export const putsOf = (): string[] => storage.requests.filter((one) => one.startsWith('PUT'))

/** Files below a folder with what they hold. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const)))
}
