import { WritingError } from '../../batch/disk/write-record.ts'
import { FolderInUse } from '../../batch/keep/folder-lock.ts'
import { CommandError } from '../trouble/errors.ts'
import { outputError } from '../write-output.ts'

/** Why a folder of records could not be kept for a run. */
export function lockError(error: unknown, folder: string): unknown {
  if (error instanceof FolderInUse) {
    return new CommandError('E_OUTPUT', `Another docket is writing into ${folder}.`, 'Wait until it is done, or choose another --out.')
  }
  return error instanceof WritingError ? outputError(error) : error
}

/** Why a run could not go on writing into it. */
export function folderError(error: unknown): unknown {
  if (!(error instanceof WritingError)) return error
  const { code, message, hint } = outputError(error)
  return new CommandError(code, message, `${hint} All records written so far are whole.`)
}
