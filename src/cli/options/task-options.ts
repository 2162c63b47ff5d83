import type { TaskOptions } from '../../batch/types/task-options.ts'
import { CommandError } from '../trouble/errors.ts'
import { readerOptions } from './reader-options.ts'
import type { ReadingOptions } from './reading-options.ts'

/**
 * What the command line says, as workers take it.
 * @throws CommandError when there is no such limit, or a document type is wrong.
 */
export async function taskOptions(options: ReadingOptions): Promise<TaskOptions> {
  const { types = [] } = options
  if (types.length === 0) return readerOptions(options)
  const { readTypes } = await import('./read-types.ts')
  const { sources, faults: [first, ...others] } = await readTypes(types)
  if (!first) return { ...readerOptions(options), typeSources: sources }
  const further = others.map(({ file, line, column, message }) => `\n  ${file}:${line}:${column} ${message}`)
  throw new CommandError('E_TYPES', `${first.file}:${first.line}:${first.column} ${first.message}${further.join('')}`, 'See docs/types.md.')
}
