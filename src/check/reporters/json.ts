import type { Reporter } from './index.ts'

/** For programs, and as the baseline of a later run. */
export const json: Reporter = {
  id: 'json',
  write: (scores) => `${JSON.stringify({ ...scores, documents: scores.documents.map(({ comparisons, ...document }) => ({ ...document, differences: comparisons.flatMap(({ differences }) => differences) })) }, null, 2)}\n`,
}
