import type { Command } from 'commander'
import type { BatchOptions } from '../../batch/read/read-many.ts'
import type { TaskOptions } from '../../batch/types/task-options.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Where what was read is kept, as the command line has it. */
export interface CacheOptions {
  /** A folder; false where nothing is kept. */
  readonly cache?: string | boolean
}

export function withCache(command: Command): Command {
  return command
    .option('--cache <folder>', 'keep what was read here instead of in the user’s cache folder')
    .option('--no-cache', 'read every file anew')
}

/** The cache of what is read in this way; undefined where nothing is kept, or docket was not built. */
export async function cacheFor(
  reader: TaskOptions,
  { cache }: CacheOptions,
  { environment }: Pick<Terminal, 'environment'>,
): Promise<BatchOptions['cache']> {
  const [{ cacheFolder }, { fingerprintOf }] = await Promise.all([
    import('../../batch/cache/cache-folder.ts'),
    import('../../batch/cache/fingerprint.ts'),
  ])
  const fingerprint = cache === false ? undefined : await fingerprintOf(reader)
  return fingerprint === undefined ? undefined : { folder: typeof cache === 'string' ? cache : cacheFolder(environment), fingerprint }
}
