import { describe, expect, it } from 'vitest'
import { gradeColumns } from '../../../../src/extractors/judgements/told/grade-columns.ts'
import type { Framework } from '../../../../src/vocabulary/frameworks.ts'
import { viewOf } from '../../../support/doc.ts'

const read = (framework: Framework | null, ...rows: string[]): string[] => gradeColumns(viewOf(...rows), { framework, inspection: undefined, day: undefined }).map(({ area, grade, when }) => `${area} ${grade.value} ${when}`)

describe('gradeColumns', () => {
  it('are this inspection\'s where there is one column', () => {
    expect(read('ilacs', 'Judgement | Grade', 'Overall effectiveness | Good')).toEqual(['overall-effectiveness Good current'])
  })
  it('are told apart by their heads', () => {
    expect(read('ilacs', 'Judgement | 2024 Grade | 2019 Grade', 'Overall effectiveness | Good | Inadequate')).toEqual(['overall-effectiveness Good current', 'overall-effectiveness Inadequate previous'])
    expect(read('sif', 'Area | Previous judgement | Current judgement', '2.1 Adoption performance | Adequate | Good (2016)')).toEqual(['adoption Adequate previous', 'adoption Good (2016) current'])
  })
  it('know a line of two services by the one named before it', () => {
    const rows = ['Safeguarding: overall effectiveness | Good', 'Looked after children: overall effectiveness | Adequate', 'Safeguarding: capacity for improvement | Good', 'Looked after children: capacity for improvement | Good']
    expect(read('slac', ...rows)).toEqual(['safeguarding-overall Good current', 'looked-after-overall Adequate current', 'safeguarding-capacity Good current', 'looked-after-capacity Good current'])
  })
  it('know a line of two services by the one above it', () => {
    expect(read('slac', 'Overall effectiveness | Adequate', 'Capacity to improve | Good', 'Overall effectiveness | Good', 'Capacity to improve | Good', 'Being healthy | Adequate')).toEqual([
      'safeguarding-overall Adequate current', 'safeguarding-capacity Good current', 'looked-after-overall Good current', 'looked-after-capacity Good current', 'slac-other Adequate current',
    ])
  })
  it('are of the lines that head the columns, each of its row’s service', () => {
    expect(read('slac', ' | Overall effectiveness | Capacity to improve', 'Safeguarding services | Good | Adequate', 'Services for looked after children | Adequate | Good')).toEqual([
      'safeguarding-overall Good current', 'safeguarding-capacity Adequate current', 'looked-after-overall Adequate current', 'looked-after-capacity Good current',
    ])
  })
  it('have heads that leave out the one above the labels', () => {
    expect(read('ilacs', '2022 | 2025', "Leaders' impact | Outstanding | Good", 'Care leavers | n/a | Good', 'Overall | Outstanding* | Good')).toEqual([
      'leadership Outstanding previous', 'leadership Good current', 'care-leavers Good current', 'overall-effectiveness Outstanding previous', 'overall-effectiveness Good current',
    ])
    expect(read('ilacs', 'Judgement | Grade in 2025 | Grade in 2021', 'Care leavers | Good', 'Leadership | Good | Good')).toEqual(['care-leavers Good current', 'leadership Good current', 'leadership Good previous'])
  })
  it('may be numbers, where the paper tells what they mean', () => {
    const rows = ['Safeguarding | 2', 'Looked after children | 3 (good)', 'Service management | 4']
    expect(read('joint-area-review', 'Of four grades 4 was outstanding.', ...rows)).toEqual(['safeguarding-overall 2 current', 'looked-after-overall good current', 'other 4 current'])
    expect(read('joint-area-review', ...rows)).toEqual(['looked-after-overall good current'])
  })
  it('know the lines of inspections that are gone', () => {
    expect(read('child-protection-2012', 'Overall effectiveness / | Adequate', 'The quality of practice / | Good')).toEqual(['overall-effectiveness Adequate current', 'other Good current'])
    expect(read(null, 'Safeguarding | Good', 'Service management | Adequate')).toEqual(['safeguarding-overall Good current', 'other Adequate current'])
    expect(read(null, 'Bus station | Good', 'Service desk | Adequate')).toEqual([])
  })
  it('are no rows of other tables', () => expect(read('ilacs', 'Rating | Meaning', 'Good | Children are safe', 'School places | Good')).toEqual([]))
})
