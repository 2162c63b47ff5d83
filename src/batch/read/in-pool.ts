import { availableParallelism } from 'node:os'
import type { Input } from '../find/input.ts'
import { defaultMemory, defaultTimeout } from '../threads/default-limits.ts'
import { type Outcome, Pool, type PoolLimits } from '../threads/pool.ts'
import type { Task } from './task.ts'

export interface PoolOptions extends Partial<PoolLimits> {
  /** `input`: in the order of the inputs; `done`: as they come. */
  readonly order: 'input' | 'done'
  /** What a worker runs, if not the bundled worker. */
  readonly worker?: URL
  /** Workers that outlive this: whoever made them closes them. */
  readonly pool?: Pool
}

/** What ends a run before all is read. */
export interface Stops {
  /** No other file is begun. */
  readonly soon?: AbortSignal
  /** Files in hand are given up. */
  readonly now?: AbortSignal
}

/** A file with what its worker made of it. */
interface Answer<Done> {
  readonly input: Input
  readonly outcome: NonNullable<Outcome<Done>>
}

type Pending<Done> = Promise<{ readonly input: Input; readonly outcome: Outcome<Done> }>

/**
 * Asks workers about files, several at a time; never more than a few answers wait to be taken. What is given up, or has no task, has no
 * answer.
 */
export async function* inPool<Done>(
  inputs: readonly Input[],
  taskFor: (input: Input) => Task | undefined | Promise<Task | undefined>,
  options: PoolOptions,
  { soon, now }: Stops = {},
): AsyncGenerator<Answer<Done>> {
  const { jobs = availableParallelism(), timeout = defaultTimeout, memory = defaultMemory, order, worker } = options
  const pool = options.pool ?? new Pool({ jobs, timeout, memory }, worker)
  const close = (): void => pool.close()
  const ask = async (input: Input): Pending<Done> => {
    const task = await taskFor(input)
    return { input, outcome: task && await pool.run<Done>(task) }
  }
  now?.addEventListener('abort', close)
  try {
    const answers = order === 'done' ? asTheyCome(inputs, ask, jobs * 2, soon) : inOrder(inputs, ask, jobs * 4, soon)
    for await (const { input, outcome } of answers) if (outcome) yield { input, outcome }
  } finally {
    now?.removeEventListener('abort', close)
    if (!options.pool) close()
  }
}

type Ask<Done> = (input: Input) => Pending<Done>

async function* inOrder<Done>(
  inputs: readonly Input[],
  ask: Ask<Done>,
  window: number,
  soon?: AbortSignal,
): AsyncGenerator<Awaited<Pending<Done>>> {
  const waiting: Pending<Done>[] = []
  for (const input of inputs) {
    if (soon?.aborted) break
    waiting.push(ask(input))
    if (waiting.length >= window) yield await (waiting.shift() as Pending<Done>)
  }
  while (waiting.length) yield await (waiting.shift() as Pending<Done>)
}

async function* asTheyCome<Done>(
  inputs: readonly Input[],
  ask: Ask<Done>,
  window: number,
  soon?: AbortSignal,
): AsyncGenerator<Awaited<Pending<Done>>> {
  const arrivals = new Arrivals<Done>()
  for (const input of inputs) {
    if (soon?.aborted) break
    arrivals.expect(ask(input))
    if (arrivals.expected >= window) yield await arrivals.next()
  }
  while (arrivals.expected > 0) yield await arrivals.next()
}

/** Answers in the order in which they come. Races between them would hold each winner's records until the slowest has come. */
class Arrivals<Done> {
  expected = 0
  private readonly come: Pending<Done>[] = []
  private tell: (() => void) | undefined

  expect(pending: Pending<Done>): void {
    this.expected++
    const arrive = (): void => {
      this.come.push(pending)
      this.tell?.()
    }
    pending.then(arrive, arrive)
  }

  async next(): Pending<Done> {
    if (this.come.length === 0) await new Promise<void>((resolve) => { this.tell = resolve })
    this.expected--
    return this.come.shift() as Pending<Done>
  }
}
