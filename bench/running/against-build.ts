import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withBuildOf } from '../../scripts/compare/builds.ts'
import { type Finding, missing } from './finding.ts'

/** The folder of the build that is measured. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Measures against another build: a folder that holds one, or a commit, which is built. One that cannot be built is said to be missing. */
export async function againstBuild(what: string, base: string, measure: (folder: string) => Promise<Finding[]>): Promise<Finding[]> {
  const folder = resolve(root, base)
  if (existsSync(join(folder, 'dist/index.js'))) return measure(folder)
  let isBuilt = false
  return withBuildOf(base, root, (built) => {
    isBuilt = true
    return measure(built)
  }).catch((error: unknown) => {
    if (isBuilt) throw error
    return [missing(`${what} against ${base}`, String(error))]
  })
}
