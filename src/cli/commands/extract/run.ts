import type { Run } from '../../command/session.ts'
import { makeInterruption } from '../../terminal/interruption.ts'
import { checkOptions } from './check-options.ts'
import { extractOnce } from './extract-once.ts'
import type { ExtractOptions } from './options.ts'

/** Reads once, or again and again, or only says what would be read. */
export const run: Run<ExtractOptions> = async (paths, options, terminal) => {
  checkOptions(paths, options)
  if (options.dryRun) return (await import('./dry-run.ts')).dryRun(paths, options, terminal)
  const interruption = makeInterruption()
  try {
    if (options.watch) return await (await import('./watch.ts')).watchAndExtract(paths, options, terminal, interruption)
    return await extractOnce(paths, options, terminal, interruption)
  } finally {
    interruption.release()
  }
}
