import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import { DocketError } from '../text/errors.ts'
import { Gate } from './gate.ts'
import { toPlain } from './plain-fate.ts'
import { type Breach, Pulse, watchPulse } from './pulse.ts'
import type { Done, Task } from './read-task.ts'

export interface PoolOptions {
  /** Workers at most. */
  readonly jobs: number
  /** Milliseconds a file may take; each page whose words are recognised in a picture gives it as many again. */
  readonly timeout: number
  /** MiB that a worker's heap may have, and as many that its engines may. */
  readonly memory: number
  /** What a worker runs, if not the bundled worker. */
  readonly worker?: URL
}

/** Beside the bundle; whoever runs docket from its sources must have built it. */
const bundledWorker = new URL(import.meta.url.endsWith('.ts') ? '../../dist/worker.js' : 'worker.js', import.meta.url)

/** Worker threads that read files. One that hangs or eats its memory is ended and replaced; only its file is lost. */
export class Pool {
  private readonly pool: Tinypool
  /** A file's time runs from when a worker takes it, not from when it was put in the queue. */
  private readonly gate: Gate
  private readonly inHand = new Set<AbortController>()

  constructor(private readonly options: PoolOptions) {
    // Every worker asks for the working directory as it starts, and dies where that has been deleted; here it is one error, not one a file.
    process.cwd()
    this.gate = new Gate(options.jobs)
    this.pool = new Tinypool({
      filename: fileURLToPath(options.worker ?? bundledWorker), minThreads: 0, maxThreads: options.jobs, idleTimeout: 10_000,
      resourceLimits: { maxOldGenerationSizeMb: options.memory },
    })
    // A worker that dies as it starts has no file yet, and the pool starts no other one for what is waiting.
    this.pool.on('error', (error) => { for (const deadline of this.inHand) deadline.abort(error) })
  }

  run(task: Task): Promise<Done> {
    return this.gate.pass(() => this.runNow(task))
  }

  async close(): Promise<void> {
    await this.pool.destroy()
  }

  private async runNow(task: Task): Promise<Done> {
    const deadline = new AbortController()
    this.inHand.add(deadline)
    const start = performance.now()
    const pulse = new Pulse()
    const stopWatching = watchPulse(pulse, this.options, (breach) => deadline.abort(breach))
    try {
      return await this.pool.run({ ...task, pulse: pulse.shared }, { signal: deadline.signal }) as Done
    } catch (error) {
      return lost(task, this.troubleOf(deadline.signal.reason ?? error), Math.round(performance.now() - start))
    } finally {
      stopWatching()
      this.inHand.delete(deadline)
    }
  }

  /** @param cause a breach of the limits, or the error that ended the worker */
  private troubleOf(cause: unknown): DocketError {
    if (cause === 'timeout' satisfies Breach) return timedOut(this.options.timeout)
    const isOutOfMemory = cause === 'memory' satisfies Breach || (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    return isOutOfMemory ? tookTooMuch(this.options.memory) : endedWorker(cause)
  }
}

function lost({ input }: Task, error: DocketError, milliseconds: number): Done {
  return { fates: [toPlain({ input, name: input.name, error })], texts: [], sha256: null, reused: false, milliseconds }
}

function timedOut(milliseconds: number): DocketError {
  return new DocketError('E_TIMEOUT', `Reading took longer than ${milliseconds / 1000} s.`, 'Allow more with --timeout, or look at what the file holds.')
}

function tookTooMuch(memory: number): DocketError {
  return new DocketError('E_MEMORY', `Reading took more than ${memory} MiB of memory.`, 'Split the file, or read it on its own with --memory.')
}

function endedWorker(error: unknown): DocketError {
  return new DocketError('E_INTERNAL', `The worker that read the file ended: ${String(error)}`, 'Please report this, with the file if you may share it.', { cause: error })
}
