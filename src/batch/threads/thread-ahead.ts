import { defaultMemory } from './default-limits.ts'
import { ReadingThread } from './reading-thread.ts'

let ahead: ReadingThread | undefined
let isMoreToCome = false

/**
 * Starts a reading thread before it is known what it will read: it takes as long to start as the command line takes to be understood, and
 * the two go on side by side.
 */
export function startThreadAhead(): void {
  ahead ??= new ReadingThread(defaultMemory)
}

/** From now on a thread is kept for what is read next. A process that keeps one does not end by itself. */
export function keepThread(): void {
  isMoreToCome = true
}

/** Ends a thread that has nothing more to do, or keeps it as one that was started ahead. */
export function endOrKeep(thread: ReadingThread, memory: number, code: URL | undefined): void {
  if (!isMoreToCome || ahead || thread.isOver || memory !== defaultMemory || code) thread.end()
  else ahead = thread
}

/** The thread that was started ahead, once, for whoever wants just such a one. */
export function takeThreadAhead(memory: number, code: URL | undefined): ReadingThread | undefined {
  if (memory !== defaultMemory || code) return undefined
  const thread = ahead
  ahead = undefined
  return thread
}
