import type { ArchiveEvent } from '../../../../batch/archive.ts'
import type { Trouble } from '../../../errors.ts'

/** Tells what came of files in the words of a CI system. */
export interface Reporter {
  /** A path that leads nowhere. */
  miss(trouble: Trouble, name: string): void
  take(event: ArchiveEvent): void
  close(): Promise<void>
}

export const silent: Reporter = { miss: () => {}, take: () => {}, close: async () => {} }
