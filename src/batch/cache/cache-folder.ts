import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The user's cache folder, where the platform keeps such things; `DOCKET_CACHE` names another. */
export function cacheFolder(env: Environment, platform: NodeJS.Platform = process.platform): string {
  if (env.DOCKET_CACHE) return env.DOCKET_CACHE
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'docket', 'Cache')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'docket')
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'docket')
}
