import { writeFileWhole } from '../batch/disk/write-file.ts'
import { WritingError } from '../batch/disk/write-record.ts'
import { CommandError } from './trouble/errors.ts'

/**
 * Writes a file of a command's output.
 * @throws CommandError when it cannot be written.
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFileWhole(path, content)
  } catch (error) {
    if (!(error instanceof WritingError)) throw error
    throw new CommandError('E_OUTPUT', error.message, 'Free the disk or write elsewhere.')
  }
}
