import { join } from 'node:path'
import { codeName } from '../cache/cache-contents.ts'
import { cacheFolder } from '../cache/cache-folder.ts'

/** Where compiled code is kept, in the cache folder; nowhere where Node is told to keep none of its own. */
export function codeFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env.NODE_DISABLE_COMPILE_CACHE ? undefined : join(cacheFolder(env), codeName)
}
