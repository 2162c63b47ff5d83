import type { ArchiveEvent } from '../../../../batch/archive.ts'

/** Tells what came of files in the words of a CI system. */
export interface Reporter {
  take(event: ArchiveEvent): void
  close(): Promise<void>
}

export const silent: Reporter = { take: () => {}, close: async () => {} }
