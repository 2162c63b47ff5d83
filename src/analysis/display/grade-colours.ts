import type { Grade } from '../../vocabulary/grades.ts'

/** Two colours that are readable together, an area's and that of words on it, and what is drawn between them. */
interface GradeColour {
  readonly fill: string
  readonly ink: string
  readonly pattern?: GradePattern
}

/** Drawn on the fill in a shade that the ink is readable on, too. */
interface GradePattern {
  readonly kind: 'dots' | 'stripes' | 'mesh' | 'lines'
  readonly shade: string
}

/**
 * One colour a grade, everywhere: from blue over yellow to red, which people who do not see red or green tell apart. Outcomes for special
 * educational needs, and standards that are met or not, are no grades: they have colours of their own, green to purple and pale to dark,
 * and patterns, which a grey print keeps. In grey the two ends of the grades are alike, so a grade is never shown by colour alone.
 */
export const gradeColours: Readonly<Record<Grade, GradeColour>> = {
  outstanding: { fill: '#2166ac', ink: '#ffffff' },
  good: { fill: '#92c5de', ink: '#000000' },
  'requires-improvement': { fill: '#f4a259', ink: '#000000' },
  adequate: { fill: '#fde6b8', ink: '#000000' },
  inadequate: { fill: '#b2182b', ink: '#ffffff' },
  positive: { fill: '#a6dba0', ink: '#000000', pattern: { kind: 'dots', shade: '#6fb568' } },
  inconsistent: { fill: '#d5bfe3', ink: '#000000', pattern: { kind: 'stripes', shade: '#b593cc' } },
  'systemic-failings': { fill: '#54278f', ink: '#ffffff', pattern: { kind: 'mesh', shade: '#7a52b3' } },
  met: { fill: '#eef0d5', ink: '#000000', pattern: { kind: 'lines', shade: '#c3c98f' } },
  'not-met': { fill: '#404040', ink: '#ffffff', pattern: { kind: 'lines', shade: '#666666' } },
  'not-judged': { fill: '#d9d9d9', ink: '#000000' },
}
