import type { Ungraded } from '../../asking/standings.ts'

/** Why inspections have no grade, as "6 that …" goes on. */
export const whyUngraded: Readonly<Record<Ungraded, string>> = {
  'areas-alone': 'grade their areas alone', 'not-graded': 'do not grade it', contradicted: 'contradict themselves',
  'no-grade': 'give no grade of services that was read',
}
