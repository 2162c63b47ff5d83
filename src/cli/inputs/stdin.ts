import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTemporary, removeTemporary, temporarily } from '../../batch/disk/temporary-folder.ts'
import type { Input } from '../../batch/find/input.ts'
import { defaultLimits, limitOf } from '../../readers/limits/limits.ts'
import { readerOptions } from '../options/reader-options.ts'
import type { ReadingOptions } from '../options/reading-options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { CommandError } from '../trouble/errors.ts'

/** What is to be read, and where a document from stdin was put meanwhile. */
export interface Inputs {
  readonly inputs: readonly Input[]
  release(): Promise<void>
}

/** How a document from stdin is called. */
export const stdinName = 'stdin'
/** What stands for stdin among paths. */
export const stdinSign = '-'

/** Files that lie where they are read. */
export function inPlace(inputs: readonly Input[]): Inputs {
  return { inputs, release: async () => {} }
}

/** Whether paths ask for the document on stdin. */
export function isStdin(paths: readonly string[]): boolean {
  return paths.includes(stdinSign)
}

/**
 * The document on stdin. Workers read files, so that it becomes one.
 * @throws CommandError when other paths are asked for, too
 */
export async function fromStdin(paths: readonly string[], options: ReadingOptions, terminal: Terminal): Promise<Inputs> {
  if (paths.length > 1) throw new CommandError('E_USAGE', 'A document from stdin comes alone.', 'Give - or other paths, not both.')
  const bytes = await terminal.input(limitOf({ ...defaultLimits, ...readerOptions(options).limits }, 'file'))
  const folder = await makeTemporary('stdin')
  const path = join(folder, stdinName)
  await temporarily(() => writeFile(path, bytes, { mode: 0o600 }))
  return { inputs: [{ path, name: stdinName, place: stdinName }], release: () => removeTemporary(folder) }
}
