import type { Grade } from '../../vocabulary/grades.ts'

interface GradeName {
  readonly name: string
  /** For where a word has no room. */
  readonly letters: string
  /** From 0, the best; null for what cannot be ranked. `adequate` was the third of four until 2012, as `requires-improvement` is since. */
  readonly rank: number | null
}

/** How grades are shown, in the one order that grades have everywhere. */
export const gradeNames: Readonly<Record<Grade, GradeName>> = {
  outstanding: { name: 'Outstanding', letters: 'O', rank: 0 },
  good: { name: 'Good', letters: 'G', rank: 1 },
  'requires-improvement': { name: 'Requires improvement', letters: 'RI', rank: 2 },
  adequate: { name: 'Adequate', letters: 'A', rank: 2 },
  inadequate: { name: 'Inadequate', letters: 'I', rank: 3 },
  positive: { name: 'Typically positive', letters: 'P', rank: 1 },
  inconsistent: { name: 'Inconsistent', letters: 'IC', rank: 2 },
  'systemic-failings': { name: 'Systemic failings', letters: 'SF', rank: 3 },
  met: { name: 'Met', letters: 'M', rank: 1 },
  'not-met': { name: 'Not met', letters: 'NM', rank: 3 },
  'not-judged': { name: 'Not judged', letters: 'NJ', rank: null },
}
