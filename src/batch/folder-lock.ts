import { mkdir } from 'node:fs/promises'
import lockfile from 'proper-lockfile'
import { WritingError } from './write-record.ts'

/** Another docket is writing into the folder. */
export class FolderInUse extends Error {}

/**
 * Keeps a folder for one run; a lock whose run was killed is taken over after ten seconds.
 * @throws FolderInUse when another run has it, WritingError when it cannot be written.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  try {
    await mkdir(folder, { recursive: true })
    return await lockfile.lock(folder, { stale: 10_000, lockfilePath: `${folder.replace(/\/$/, '')}/.docket.lock`, onCompromised: () => undefined })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOCKED') throw new FolderInUse(folder)
    throw new WritingError(folder, { cause: error })
  }
}
