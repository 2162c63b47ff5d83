import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isInstalled } from '../../readers/installed.ts'
import { recognition } from '../../readers/ocr/packages.ts'
import { schemaVersion } from '../../record/schema-version.ts'
import type { TaskOptions } from '../types/task-options.ts'

/** Beside the bundle, the build leaves the hash of all its code. */
const buildFile = new URL('fingerprint.txt', import.meta.url)

/** The fingerprint of whatever is read by a docket that was not built. */
export const unbuilt = 'unbuilt'

/**
 * One word for readers, rules, schema and options: what else than a file's bytes decides its records. Undefined where docket was not built.
 */
export async function fingerprintOf(options: TaskOptions): Promise<string | undefined> {
  const build = await readFile(buildFile, 'utf8').catch(() => undefined)
  if (build === undefined) return undefined
  return createHash('sha256')
    .update(JSON.stringify([build, schemaVersion, process.versions.icu ?? '', recognition.every(isInstalled), options]))
    .digest('hex')
    .slice(0, 16)
}
