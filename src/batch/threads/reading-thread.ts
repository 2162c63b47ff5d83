import { SHARE_ENV, Worker } from 'node:worker_threads'
import { shareEngineCount } from '../../readers/ocr/engine-count.ts'

shareEngineCount()

/** Beside the bundle; whoever runs docket from its sources must have built it. */
const bundledWorker = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/worker.cjs' : 'worker.cjs', import.meta.url)

/** A task as it goes to a worker. */
export interface Order<Task> {
  readonly task: Task
  /** Where the worker reports what it gets done while it is at it. */
  readonly pulse: SharedArrayBuffer
}

/**
 * MiB for what a thread has just made and mostly throws away. V8 takes six times as many where it may, which saves it a few per cent of its
 * time, and costs a quarter of all memory.
 */
const youngMemory = 8

interface InHand {
  resolve(done: unknown): void
  reject(cause: unknown): void
}

/** A worker thread that does one task at a time, until it is ended or ends of itself. It keeps no process alive that waits for nothing. */
export class ReadingThread {
  private readonly worker: Worker
  private inHand: InHand | undefined
  private ending: { readonly cause: unknown } | undefined

  /**
   * @param memory MiB that its heap may have
   * @param code what it runs: it answers each message of its port with one
   */
  constructor(memory: number, code = bundledWorker) {
    // What libraries print is no part of docket's output: it is taken from the worker, and thrown away.
    this.worker = new Worker(code, {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory },
      stdout: true, stderr: true, trackUnmanagedFds: false, env: SHARE_ENV,
    })
    this.worker.on('message', (done) => this.settle(({ resolve }) => resolve(done)))
    this.worker.on('error', (error) => this.over(error))
    this.worker.on('exit', (code) => this.over(new Error(`It exited with code ${code}.`)))
    this.worker.unref()
  }

  get isOver(): boolean {
    return this.ending !== undefined
  }

  /** Does a task. Rejects with what ended the thread meanwhile, or before. */
  run<Done>(order: Order<object>): Promise<Done> {
    return new Promise<unknown>((resolve, reject) => {
      if (this.ending) return reject(this.ending.cause)
      this.inHand = { resolve, reject }
      this.worker.ref()
      // Reading a stream of a thread that has nothing to do would keep the process alive.
      this.worker.stdout.resume()
      this.worker.stderr.resume()
      this.worker.postMessage(order)
    }) as Promise<Done>
  }

  /** Ends the thread, whatever it does; a task in hand is rejected with the cause at once. */
  end(cause?: unknown): void {
    this.over(cause)
    void this.worker.terminate()
  }

  private over(cause: unknown): void {
    this.ending ??= { cause }
    this.settle(({ reject }) => reject(cause))
  }

  private settle(tell: (inHand: InHand) => void): void {
    if (this.inHand) tell(this.inHand)
    this.inHand = undefined
    this.worker.unref()
  }
}
