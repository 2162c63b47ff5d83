import lockfile from 'proper-lockfile'
import { whenFree } from '../disk/when-free.ts'

/** A lock that nobody renews is that of a process that was killed, and is taken over after so long, in milliseconds. */
const stale = 5_000
const untilStale = { retries: 70, pause: 100 }

/** Keeps a file, which need not be there, for one writer; another waits. */
export function lockFile(path: string): Promise<() => Promise<void>> {
  return whenFree(() => lockfile.lock(path, { stale, realpath: false, onCompromised: () => undefined }), untilStale)
}
