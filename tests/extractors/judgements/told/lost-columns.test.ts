import { describe, expect, it } from 'vitest'
import { ilacsAreas } from '../../../../src/extractors/judgements/area.ts'
import { lostColumns } from '../../../../src/extractors/judgements/told/lost-columns.ts'
import { viewOf } from '../../../support/doc.ts'

const read = (...lines: readonly string[]): string[] | undefined =>
  lostColumns(viewOf(...lines).blocks(), ilacsAreas)?.map(({ area, grade, when }) => `${area} ${grade.value} ${when}`)

describe('a table of which only lines are left', () => {
  it('has a grade for each year', () => expect(read('Judgement', '2024 Grade', '2019 Grade', 'Overall effectiveness', 'Good', 'Inadequate*'))
    .toEqual(['overall-effectiveness Good current', 'overall-effectiveness Inadequate previous']))
  it('had one grade for children in care and care leavers to 2022', () => expect(read('2019', '2023', 'Children in care', 'Good', 'Outstanding'))
    .toEqual(['care-and-care-leavers Good previous', 'children-in-care Outstanding current']))
  it('tells nothing of a line that lost a cell', () => expect(read('2019', '2023', 'Care leavers', 'Good', 'Overall effectiveness', 'Good')).toEqual([]))
  it('tells nothing of lines that are no areas', () => expect(read('2019', '2023', 'Attendance', 'Good', 'Good')).toEqual([]))
  it('is none with one year', () => expect(read('2023', 'Overall effectiveness', 'Good', 'Good')).toBeUndefined())
  it('is none with years in prose', () => expect(read('In 2019 we were good', 'In 2023 too', 'Overall effectiveness', 'Good', 'Good')).toBeUndefined())
})
