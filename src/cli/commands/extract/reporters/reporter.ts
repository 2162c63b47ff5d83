import type { ArchiveEvent } from '../../../../batch/keep/archive.ts'
import type { Trouble } from '../../../trouble/errors.ts'

/** Tells what came of files in the words of a CI system. */
export interface Reporter {
  /** A path that leads nowhere. */
  miss(trouble: Trouble, name: string): void
  take(event: ArchiveEvent): void
  close(): Promise<void>
}

export const silent: Reporter = { miss: () => {}, take: () => {}, close: async () => {} }
