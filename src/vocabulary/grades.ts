import { table } from './table.ts'

/** Grades of inspections (not area SEND's), and the printed phrases that mean them. */
export const inspectionGrades = {
  outstanding: ['outstanding'],
  good: ['good'],
  'requires-improvement': [
    'requires improvement', 'require improvement', 'required improvement', 'requiring improvement', 'requires improvements',
    'requires improvement to be good', 'require improvement to be good', 'required improvement to be good',
    'requiring improvement to be good', 'requires improvements to be good',
  ],
  adequate: ['adequate', 'satisfactory', 'performing adequately'],
  inadequate: ['inadequate'],
} as const

/** All grades and outcomes; the longest phrase wins. */
const grades = {
  ...inspectionGrades,
  positive: ['typically lead to positive experiences and outcomes', 'typically led to positive experiences and outcomes'],
  inconsistent: ['inconsistent experiences and outcomes'],
  'systemic-failings': ['widespread and/or systemic failings', 'widespread and systemic failings', 'widespread or systemic failings'],
  met: ['met'],
  'not-met': ['not met'],
  'not-judged': ['not judged', 'no judgement', 'insufficient evidence'],
} as const

export type Grade = keyof typeof grades
export const gradeIds = Object.keys(grades) as [Grade, ...Grade[]]

const byPhrase = table(grades)

/** Source of a pattern for one of the grades of inspections, for composing. */
export const gradeWord = byPhrase.source(Object.keys(inspectionGrades) as (keyof typeof inspectionGrades)[])

/** Source of a pattern for one of the outcomes of an area SEND inspection. */
export const sendOutcome = byPhrase.source(['positive', 'inconsistent', 'systemic-failings'])

/** The grade a phrase names, or undefined. White space, case and a leading "Grade 4" do not matter. */
export function parseGrade(phrase: string): Grade | undefined {
  return byPhrase.parse(phrase)
}
