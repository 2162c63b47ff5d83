import { defaultMemory } from '../../src/batch/threads/default-limits.ts'
import { Pool } from '../../src/batch/threads/pool.ts'
import type { MutationNumber } from './mutation.ts'

/** Milliseconds after which a mutation of a page or two, which takes some hundred, must be hanging. */
const timeout = 600_000

export interface Fault extends MutationNumber {
  readonly says: string
}

/** Reads mutations in worker threads, so that one that hangs or eats memory is a fault like others. */
export async function* faultsAmong(mutations: Iterable<MutationNumber>, jobs: number): AsyncGenerator<Fault> {
  const pool = new Pool({ jobs, timeout, memory: defaultMemory }, new URL('worker.mjs', import.meta.url))
  try {
    const underWay = [...mutations].map(async (mutation) => ({ ...mutation, says: await saidOf(pool, mutation) }))
    for (const one of underWay) {
      const { says, ...mutation } = await one
      if (says !== undefined) yield { ...mutation, says }
    }
  } finally {
    pool.close()
  }
}

async function saidOf(pool: Pool, mutation: MutationNumber): Promise<string | undefined> {
  const outcome = await pool.run<string | undefined>(mutation)
  return outcome && ('done' in outcome ? outcome.done : outcome.lost.error.message)
}

/** So many mutations of a seed, from a number on. */
export function* mutationsFrom(seed: number, first: number, count: number): Generator<MutationNumber> {
  for (let number = first; number < first + count; number++) yield { seed, number }
}
