import type { Shard } from '../../../batch/find/shard.ts'
import type { GlobalOptions } from '../../command/session.ts'
import type { CacheOptions } from '../../options/cache-options.ts'
import type { ChoiceOptions } from '../../options/choice-options.ts'
import type { CorrectionsOptions } from '../../options/corrections-options.ts'
import type { FailingOptions } from '../../options/failing-options.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import type { ReporterOptions } from '../../options/reporter-options.ts'
import type { KnownSetting } from '../../settings/uses.ts'

export interface ExtractOptions
  extends Partial<GlobalOptions>, ChoiceOptions, ReadingOptions, CacheOptions, CorrectionsOptions, FailingOptions, ReporterOptions {
  readonly out?: string
  readonly format?: readonly string[]
  /** Of all these files those that fall to it. */
  readonly shard?: Shard
  readonly jobs?: number
  readonly verify?: boolean
  /** Not of the command line: what has failed is not tried again before it changes. */
  readonly leavesFailed?: boolean
  readonly prune?: boolean
  readonly dryRun?: boolean
  readonly watch?: boolean
  readonly maxErrors?: number
  readonly summary?: 'text' | 'json'
  readonly summaryFile?: string
  /** What docket.yaml alone can say: all that a project reads, where that is read. */
  readonly inputs?: readonly string[]
  /** And what is known of it. */
  readonly known?: KnownSetting
  readonly quiet?: boolean
}
