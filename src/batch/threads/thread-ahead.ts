import { defaultMemory } from './default-limits.ts'
import { ReadingThread } from './reading-thread.ts'

let ahead: ReadingThread | undefined

/**
 * Starts a reading thread before it is known what it will read: it takes as long to start as the command line takes to be understood, and
 * the two go on side by side.
 */
export function startThreadAhead(): void {
  ahead ??= new ReadingThread(defaultMemory)
}

/** The thread that was started ahead, once, for whoever wants just such a one. */
export function takeThreadAhead(memory: number, code: URL | undefined): ReadingThread | undefined {
  if (memory !== defaultMemory || code) return undefined
  const thread = ahead
  ahead = undefined
  return thread
}
