import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { schemaVersion } from '../record/schema.ts'
import type { ReaderOptions } from '../readers/define-reader.ts'

/** Beside the bundle, the build leaves the hash of all its code. */
const buildFile = new URL('fingerprint.txt', import.meta.url)

/** One word for readers, rules, schema and options: what else than a file's bytes decides its records. Undefined where docket was not built. */
export async function fingerprintOf(options: ReaderOptions): Promise<string | undefined> {
  const build = await readFile(buildFile, 'utf8').catch(() => undefined)
  if (build === undefined) return undefined
  return createHash('sha256').update(JSON.stringify([build, schemaVersion, process.versions.icu ?? '', options])).digest('hex').slice(0, 16)
}
