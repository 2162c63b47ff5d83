import { Option } from 'commander'
import type { Database } from '../../batch/queue/database.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { CommandError } from '../trouble/errors.ts'

/** Where the queue is, as the command line has it. */
export interface QueueOptions {
  readonly queue?: string
}

/** Milliseconds that a database may be away. */
const patience = 30_000

export function queueOption(): Option {
  return new Option('--queue <url>', 'the queue’s database, as postgres://user@host:5432/database; by default what DOCKET_QUEUE says')
}

/**
 * Opens the database of a queue.
 * @throws CommandError when none is named.
 * @throws QueueError when it cannot be used.
 */
export async function openQueue({ queue }: QueueOptions, { environment }: Pick<Terminal, 'environment'>): Promise<Database> {
  const url = queue ?? environment.DOCKET_QUEUE
  if (!url) throw new CommandError('E_USAGE', 'There is no queue.', 'Name it: --queue postgres://user@host:5432/database, or DOCKET_QUEUE in the environment.')
  const { Database } = await import('../../batch/queue/database.ts')
  return Database.open(url, patience)
}
