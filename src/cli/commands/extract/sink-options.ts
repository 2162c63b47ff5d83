import { fingerprintOf, unbuilt } from '../../../batch/cache/fingerprint.ts'
import { writersOf } from '../../../writers/index.ts'
import { cacheFor } from '../../options/cache-options.ts'
import { correctionsFolder } from '../../options/corrections-options.ts'
import { poolLimits } from '../../options/reader-options.ts'
import { taskOptions } from '../../options/task-options.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import type { ExtractOptions } from './options.ts'
import type { SinkOptions } from '../../harvest/sink.ts'

/** How files are read and written, as the options have it. */
export async function sinkOptionsFor(options: ExtractOptions, formats: readonly string[], terminal: Terminal): Promise<SinkOptions> {
  const { jobs, verify, leavesFailed, prune, shard } = options
  const reader = await taskOptions(options)
  const read = await fingerprintOf(reader) ?? unbuilt
  return {
    reader, jobs, ...poolLimits(options), verify, leavesFailed, prune, shard,
    writers: writersOf(formats),
    fingerprint: `${read} ${formats.join(',')}`,
    cache: await cacheFor(reader, options, terminal),
    corrections: await correctionsFolder(options, options.out),
  }
}
