import type { CorrectionsOptions } from '../../options/corrections-options.ts'
import type { QueueOptions } from '../../options/queue-options.ts'
import type { KnownSetting } from '../../settings/uses.ts'

export interface GatherOptions extends QueueOptions, CorrectionsOptions {
  readonly out?: string
  readonly format?: readonly string[]
  /** A fingerprint. */
  readonly run?: string
  readonly verify?: boolean
  readonly prune?: boolean
  readonly jobs?: number
  /** What docket.yaml alone can say. */
  readonly known?: KnownSetting
  readonly quiet?: boolean
}
