import type { Grade } from '../../vocabulary/grades.ts'

/** Two colours that are readable together: an area's and that of words on it. */
interface GradeColour {
  readonly fill: string
  readonly ink: string
}

/**
 * One colour a grade, everywhere: from blue over yellow to red, which people who do not see red or green tell apart. In a grey print
 * the two ends are alike, so a grade is never shown by colour alone.
 */
export const gradeColours: Readonly<Record<Grade, GradeColour>> = {
  outstanding: { fill: '#2166ac', ink: '#ffffff' },
  good: { fill: '#92c5de', ink: '#000000' },
  'requires-improvement': { fill: '#f4a259', ink: '#000000' },
  adequate: { fill: '#fde6b8', ink: '#000000' },
  inadequate: { fill: '#b2182b', ink: '#ffffff' },
  positive: { fill: '#92c5de', ink: '#000000' },
  inconsistent: { fill: '#f4a259', ink: '#000000' },
  'systemic-failings': { fill: '#b2182b', ink: '#ffffff' },
  met: { fill: '#92c5de', ink: '#000000' },
  'not-met': { fill: '#b2182b', ink: '#ffffff' },
  'not-judged': { fill: '#d9d9d9', ink: '#000000' },
}
