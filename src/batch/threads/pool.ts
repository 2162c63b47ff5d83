import { DocketError } from '../../text/errors.ts'
import { Gate } from './gate.ts'
import { type Breach, Pulse, watchPulse } from './pulse.ts'
import { ReadingThread } from './reading-thread.ts'
import { endOrKeep, takeThreadAhead } from './thread-ahead.ts'

/** What reading may take of the machine. */
export interface PoolLimits {
  /** Workers at most. */
  readonly jobs: number
  /** Milliseconds a file may take; each page whose words are recognised in a picture gives it as many again. */
  readonly timeout: number
  /** MiB that a worker's heap may have, and as many that its engines may. */
  readonly memory: number
}

/** A task that came to nothing because its worker was ended. */
interface Lost {
  readonly error: DocketError
  readonly milliseconds: number
}

/** What became of a task; undefined where the pool was closed before it was done. */
export type Outcome<Done> = { readonly done: Done } | { readonly lost: Lost } | undefined

/** Worker threads that read files. One that hangs or eats its memory is ended and replaced; only its file is lost. */
export class Pool {
  /** A file's time runs from when a worker takes it, not from when it was put in the queue. */
  private readonly gate: Gate
  private readonly idle: ReadingThread[] = []
  private readonly busy = new Set<ReadingThread>()
  private isClosed = false

  /** @param code what a worker runs, if not the bundled worker */
  constructor(private readonly limits: PoolLimits, private readonly code?: URL) {
    // Every worker asks for the working directory as it starts, and dies where that has been deleted; here it is one error, not one a file.
    process.cwd()
    this.gate = new Gate(limits.jobs)
  }

  run<Done>(task: object): Promise<Outcome<Done>> {
    return this.gate.pass(() => this.runNow<Done>(task))
  }

  /** Ends all workers, whatever they do; one that does nothing may be kept for the next pool. */
  close(): void {
    this.isClosed = true
    for (const thread of this.busy) thread.end()
    for (const thread of this.idle.splice(0)) endOrKeep(thread, this.limits.memory, this.code)
  }

  private async runNow<Done>(task: object): Promise<Outcome<Done>> {
    if (this.isClosed) return undefined
    const thread = this.freeThread()
    const start = performance.now()
    const pulse = new Pulse()
    const stopWatching = watchPulse(pulse, this.limits, (breach) => thread.end(breach))
    this.busy.add(thread)
    try {
      const done = await thread.run<Done>({ task, pulse: pulse.shared })
      this.idle.push(thread)
      return { done }
    } catch (cause) {
      return this.isClosed ? undefined : { lost: { error: this.troubleOf(cause), milliseconds: Math.round(performance.now() - start) } }
    } finally {
      stopWatching()
      this.busy.delete(thread)
    }
  }

  private freeThread(): ReadingThread {
    const thread = this.idle.pop() ?? takeThreadAhead(this.limits.memory, this.code) ?? new ReadingThread(this.limits.memory, this.code)
    return thread.isOver ? this.freeThread() : thread
  }

  /** @param cause a breach of the limits, or the error that ended the worker */
  private troubleOf(cause: unknown): DocketError {
    if (cause === 'timeout' satisfies Breach) return timedOut(this.limits.timeout)
    const isOutOfMemory = cause === 'memory' satisfies Breach || (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    return isOutOfMemory ? tookTooMuch(this.limits.memory) : endedWorker(cause)
  }
}

function timedOut(milliseconds: number): DocketError {
  return new DocketError(
    'E_TIMEOUT',
    `Reading took longer than ${milliseconds / 1000} s.`,
    'Allow more with --timeout, or look at what the file holds.',
  )
}

function tookTooMuch(memory: number): DocketError {
  return new DocketError(
    'E_MEMORY',
    `Reading took more than ${memory} MiB of memory.`,
    'Allow more with --memory, or split the file.',
  )
}

function endedWorker(error: unknown): DocketError {
  return new DocketError(
    'E_INTERNAL',
    `The worker that read the file ended: ${String(error)}`,
    'Please report this, with the file if you may share it.',
    { cause: error },
  )
}
