import type { Grade } from '../vocabulary/grades.ts'
import { terms } from './terms.ts'

/** Grades of inspections as sentences word them. */
export const grade = terms<Extract<Grade, 'outstanding' | 'good' | 'requires-improvement' | 'adequate' | 'inadequate'> | '-'>('grade', {
  outstanding: ['outstanding'],
  good: ['good'],
  'requires-improvement': ['requir(e|es|ed|ing) improvement(|s) [to be good]'],
  adequate: ['adequate', 'satisfactory'],
  inadequate: ['inadequate'],
  '-': ['good (practice|progress|quality|outcomes|relationships|enough|work)', 'outstanding (issues|actions|debts)'],
})

/** Verbs by which a grade is given. */
export const judged = terms('judged', {
  judged: ['judge(d|s)', 'rate(d|s)', 'grade(d|s)', 'found', 'deemed', 'assessed', 'ranked', 'brand(ed|s)', 'labelled', 'declared'],
})

/** What a grade is called. */
export const rating = terms('rating', { rating: ['grade', 'rating', 'judg(e|)ment', 'verdict'] })
