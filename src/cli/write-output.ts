import { FileGroup } from '../batch/disk/file-group.ts'
import type { FileContent } from '../batch/disk/replace-file.ts'
import { writeFileWhole } from '../batch/disk/write-file.ts'
import { WritingError } from '../batch/disk/write-record.ts'
import { CommandError } from './trouble/errors.ts'

const freeDisk = 'Free the disk or write elsewhere.'
const askRight = 'Write where you may, or ask for the right to write there.'
const noFolder = 'A file stands where a folder is needed: write elsewhere.'
/** What to do where nothing could be written, by what the system says. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: freeDisk, EDQUOT: freeDisk,
  EACCES: askRight, EPERM: askRight, EROFS: askRight,
  EEXIST: noFolder, ENOTDIR: noFolder,
  EISDIR: 'That is a folder: name a file in it, or write elsewhere.',
  ENOENT: 'Nothing can be made there: write elsewhere.',
  ENAMETOOLONG: 'Choose a shorter name.',
}

/**
 * Writes a file of a command's output.
 * @throws CommandError when it cannot be written.
 */
export async function writeOutput(path: string, content: FileContent): Promise<void> {
  try {
    await writeFileWhole(path, content)
  } catch (error) {
    throw error instanceof WritingError ? outputError(error) : error
  }
}

/**
 * Writes files of a command's output, piece by piece; none of them takes its name before all are whole.
 * @throws CommandError when one cannot be written.
 */
export async function writeOutputs(out: string, work: (files: FileGroup) => Promise<void>): Promise<void> {
  try {
    await FileGroup.write(out, work)
  } catch (error) {
    throw error instanceof WritingError ? outputError(error) : error
  }
}

/** Output that could not be written, with what to do about it. */
export function outputError({ message, cause }: WritingError): CommandError {
  return new CommandError('E_OUTPUT', message, remedies[(cause as NodeJS.ErrnoException | undefined)?.code ?? ''] ?? freeDisk)
}
