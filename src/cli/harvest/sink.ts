import type { Input } from '../../batch/find/input.ts'
import type { Shard } from '../../batch/find/shard.ts'
import type { ArchiveEvent } from '../../batch/keep/archive.ts'
import type { Stops } from '../../batch/read/in-pool.ts'
import type { Supply } from '../../batch/keep/supply.ts'
import type { BatchOptions } from '../../batch/read/read-many.ts'
import type { WriterEntry } from '../../writers/index.ts'

export interface SinkOptions extends Omit<BatchOptions, 'order'> {
  readonly writers: readonly WriterEntry[]
  /** Where files come from; of a folder alone. */
  readonly supply?: Supply
  /** How it is read, and written. */
  readonly fingerprint: string
  readonly verify?: boolean
  readonly leavesFailed?: boolean
  readonly prune?: boolean
  /** Where this run is one of several that together read all. */
  readonly shard?: Shard
}

/** Where records go. Files are read as the sink wants them, and reported one by one. */
export interface Sink {
  /** For people: where the records are. */
  readonly place: string | undefined
  take(inputs: readonly Input[], stops: Stops): AsyncGenerator<ArchiveEvent>
  /**
   * Ends the output; returns what is worth reporting.
   * @param isWhole whether all that was asked for was found and taken, so that what is not there has gone
   */
  close(isWhole: boolean): Promise<string[]>
}
