import { describe, expect, it } from 'vitest'
import { gradeColumns } from '../../../../src/extractors/judgements/told/grade-columns.ts'
import type { Framework } from '../../../../src/vocabulary/frameworks.ts'
import { viewOf } from '../../../support/doc.ts'

const read = (framework: Framework, ...rows: string[]): string[] => gradeColumns(viewOf(...rows), framework).map(({ area, grade, when }) => `${area} ${grade.value} ${when}`)

describe('gradeColumns', () => {
  it('are this inspection\'s where there is one column', () => {
    expect(read('ilacs', 'Judgement | Grade', 'Overall effectiveness | Good')).toEqual(['overall-effectiveness Good current'])
  })
  it('are told apart by their heads', () => {
    expect(read('ilacs', 'Judgement | 2024 Grade | 2019 Grade', 'Overall effectiveness | Good | Inadequate')).toEqual(['overall-effectiveness Good current', 'overall-effectiveness Inadequate previous'])
    expect(read('sif', 'Area | Previous judgement | Current judgement', '2.1 Adoption performance | Adequate | Good (2016)')).toEqual(['adoption Adequate previous', 'adoption Good (2016) current'])
  })
  it('know a line of two services by the one above it', () => {
    expect(read('slac', 'Overall effectiveness | Adequate', 'Capacity to improve | Good', 'Overall effectiveness | Good', 'Capacity to improve | Good', 'Being healthy | Adequate')).toEqual([
      'safeguarding-overall Adequate current', 'safeguarding-capacity Good current', 'looked-after-overall Good current', 'looked-after-capacity Good current', 'slac-other Adequate current',
    ])
  })
  it('are no rows of other tables', () => expect(read('ilacs', 'Rating | Meaning', 'Good | Children are safe', 'School places | Good')).toEqual([]))
})
