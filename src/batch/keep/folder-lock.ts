import { readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { makeFolder } from '../disk/make-folder.ts'
import { whenFree } from '../disk/when-free.ts'
import { WritingError } from '../disk/write-record.ts'

/** Another docket is writing into the folder. */
export class FolderInUse extends Error {}

interface Holder {
  readonly process: number
  readonly host: string
}

/** A lock that nobody renews is taken over after so long, in milliseconds; that of a process that is known to be gone at once. */
const stale = 10_000
/** A lock without a holder is that of a run that begins, or was killed as it began. */
const untilStale = { retries: 24, pause: 500 }

/**
 * Keeps a folder for one run.
 * @throws FolderInUse when another run has it, WritingError when it cannot be written.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  try {
    await makeFolder(folder)
    if (isGone(await holderOf(folder))) await clearAway(folder)
    const holder = await holderOf(folder)
    const options = { stale, lockfilePath: lockPath(folder), onCompromised: () => undefined }
    const release = await whenFree(() => lockfile.lock(folder, options), { ...untilStale, ...(holder && { retries: 0 }) })
    await writeFile(holderPath(folder), JSON.stringify({ process: process.pid, host: hostname() } satisfies Holder))
    return async () => {
      await rm(holderPath(folder), { force: true })
      await release()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOCKED') throw new FolderInUse(folder)
    throw new WritingError(folder, { cause: error })
  }
}

/** Whether another run has a folder now; nothing of it is changed. */
export async function isInUse(folder: string): Promise<boolean> {
  return !isGone(await holderOf(folder)) && lockfile.check(folder, { stale, lockfilePath: lockPath(folder) })
}

/** Removes the lock of a killed run. Two runs may find it at once; only one clears it away, the other looks again. */
async function clearAway(folder: string): Promise<void> {
  // The package knows a lock of this process by the path that is locked: with the folder's own, the end of one would be that of the other.
  const clearing = join(folder, '.docket.clearing')
  const release = await whenFree(() => lockfile.lock(clearing, { stale, realpath: false, lockfilePath: clearing }), untilStale)
  try {
    if (!isGone(await holderOf(folder))) return
    await rm(lockPath(folder), { recursive: true, force: true })
    await rm(holderPath(folder), { force: true })
  } finally {
    await release()
  }
}

function lockPath(folder: string): string {
  return join(folder, '.docket.lock')
}

function holderPath(folder: string): string {
  return join(folder, '.docket.holder')
}

async function holderOf(folder: string): Promise<Holder | undefined> {
  return readFile(holderPath(folder), 'utf8').then((text) => JSON.parse(text) as Holder).catch(() => undefined)
}

/** Whether the run that has the lock was killed on this machine. */
function isGone(holder: Holder | undefined): boolean {
  if (holder?.host !== hostname()) return false
  try {
    process.kill(holder.process, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
