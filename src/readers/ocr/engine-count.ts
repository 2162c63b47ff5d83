import { availableParallelism } from 'node:os'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

const name = 'docket:engines'

/** Lets all threads that start from now on count their engines together. */
export function shareEngineCount(): void {
  setEnvironmentData(name, new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/** How many engines there are in all threads; a thread that was ended may leave some behind in the count, which costs others time alone. */
const count = new Int32Array(sharedCount() ?? new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

function sharedCount(): SharedArrayBuffer | undefined {
  return getEnvironmentData(name) as SharedArrayBuffer | undefined
}

export function countEngines(more: number): void {
  Atomics.add(count, 0, more)
}

/** Whether a core is left for one more engine. */
export function hasCoreLeft(): boolean {
  return Atomics.load(count, 0) < availableParallelism()
}
