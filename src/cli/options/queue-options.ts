import { Option } from 'commander'
import type { Database } from '../../batch/queue/database.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { CommandError } from '../trouble/errors.ts'

/** Which queue, as the command line has it. */
export interface QueueOptions {
  readonly queue?: string
}

/** Milliseconds for which a database that cannot be reached is waited for by whoever sits before it. */
const shortly = 10_000

export function queueOption(): Option {
  return new Option('--queue <address>', 'the PostgreSQL database of the queue; by default what DOCKET_QUEUE in the environment says')
}

interface Waiting {
  /** Milliseconds for which a database that cannot be reached is waited for. */
  readonly patience?: number
  /** Milliseconds that a statement may take. */
  readonly limit?: number
}

/**
 * Does something with the database of a queue.
 * @throws CommandError when no queue is named
 * @throws QueueError when it cannot be used.
 */
export async function withDatabase<Result>(
  { queue }: QueueOptions, { environment }: Pick<Terminal, 'environment'>, work: (database: Database) => Promise<Result>,
  { patience = shortly, limit }: Waiting = {},
): Promise<Result> {
  const address = queue ?? environment.DOCKET_QUEUE
  if (!address) throw new CommandError('E_USAGE', 'There is no queue.', 'Give --queue postgres://user@host/database, or set DOCKET_QUEUE.')
  const { Database } = await import('../../batch/queue/database.ts')
  const database = await Database.open(address, patience, limit)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
