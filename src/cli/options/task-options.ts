import type { TaskOptions } from '../../batch/types/task-options.ts'
import { readerOptions } from './reader-options.ts'
import type { ReadingOptions } from './reading-options.ts'

/**
 * What the command line says, as workers take it.
 * @throws CommandError when there is no such limit, or a document type is wrong.
 */
export async function taskOptions(options: ReadingOptions): Promise<TaskOptions> {
  const { types = [] } = options
  if (types.length === 0) return readerOptions(options)
  const { soundTypes } = await import('./read-types.ts')
  return { ...readerOptions(options), typeSources: (await soundTypes(types)).sources }
}
