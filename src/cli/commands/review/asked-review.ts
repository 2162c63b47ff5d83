import type { UnreadFile } from '../../../analysis/attention.ts'
import type { Opener } from '../../../batch/open/opener.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { CacheOptions } from '../../options/cache-options.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import type { SourceFiles } from '../../sources/source-files.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import type { Troubles } from '../../trouble/troubles.ts'
import type { CorrectionsFolder } from './corrections-folder.ts'

export interface ReviewOptions extends CacheOptions, Pick<ReadingOptions, 'types'> {
  readonly sources?: string
  readonly corrections?: string
  readonly by?: string
  readonly quiet?: boolean
  readonly json?: boolean
  readonly settled?: boolean
  readonly adopt?: string
  readonly promote?: string
  readonly documents?: boolean
  readonly progress?: boolean
  readonly sample?: number
  readonly seed?: string
}

/** What a review has to do with. */
export interface AskedReview {
  readonly records: readonly DocketRecord[]
  /** All that these are a sample of. */
  readonly among: readonly DocketRecord[]
  readonly unread: readonly UnreadFile[]
  /** Undefined where nobody said where documents lie. */
  readonly sources: Promise<SourceFiles> | undefined
  readonly corrections: CorrectionsFolder
  readonly options: ReviewOptions
  readonly opener: Opener
  readonly troubles: Troubles
  readonly terminal: Terminal
}
