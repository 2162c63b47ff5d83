import { describe, expect, it } from 'vitest'
import { gradesBelowHeadings } from '../../../src/extractors/judgements/grade-below-heading.ts'
import { gradeTable } from '../../../src/extractors/judgements/grade-table.ts'
import { perService } from '../../../src/extractors/judgements/slac-services.ts'
import { read } from '../../support/laid.ts'

const inTable = perService(gradeTable)
const inText = perService(gradesBelowHeadings)
const grades = (extractor: typeof inTable, lines: string) => read(extractor, lines).body.map(({ area, label, grade }) => `${area}: ${grade} (${label})`)

describe('the graded lines of two services', () => {
  it('tells lines of one name apart by the row above them', () => {
    expect(grades(inTable, `| Safeguarding services |
| Overall effectiveness | Adequate |
| Capacity for improvement | Good |
| Partnership working | Good |
| Services for looked after children |
| Overall effectiveness | Grade 2 (Good) |
| Capacity for improvement | Outstanding |`)).toEqual([
      'safeguarding-overall: adequate (Overall effectiveness)', 'safeguarding-capacity: good (Capacity for improvement)', 'slac-other: good (Partnership working)',
      'looked-after-overall: good (Overall effectiveness)', 'looked-after-capacity: outstanding (Capacity for improvement)',
    ])
  })

  it('reads grades below or behind headings in the text', () => {
    expect(grades(inText, `# Safeguarding services
# Overall effectiveness
# Grade 4 (Inadequate)
The overall effectiveness is inadequate, because visits are late.
# Services for looked after children
# Capacity to improve  Grade 3 (Adequate)`)).toEqual([
      'safeguarding-overall: inadequate (Overall effectiveness)', 'looked-after-capacity: adequate (Capacity to improve)',
    ])
  })

  it('leaves out the scale and lines above the first service', () => {
    expect(grades(inTable, '| Good (Grade 2) | A service that exceeds minimum requirements |\n| Overall effectiveness | Good |')).toEqual([])
  })
})
