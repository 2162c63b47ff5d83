import { setTimeout as sleep } from 'node:timers/promises'

interface Patience {
  /** How often it is tried again. */
  readonly retries: number
  /** Milliseconds between. */
  readonly pause: number
}

/** Locks as soon as nobody else has the lock. What cannot be locked at all fails at once, since time would not help. */
export async function whenFree<T>(lock: () => Promise<T>, { retries, pause }: Patience): Promise<T> {
  for (let left = retries; ; left--) {
    try {
      return await lock()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED' || left === 0) throw error
      await sleep(pause)
    }
  }
}
