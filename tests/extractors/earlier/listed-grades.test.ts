import { expect, it } from 'vitest'
import { listedGrades } from '../../../src/extractors/earlier/listed-grades.ts'
import { sifAreas } from '../../../src/extractors/judgements/area.ts'
import { read } from '../../support/laid.ts'

const list = [
  '- The last inspection of Elmshire was published in May 2015. The judgements for the local authority were:',
  '- overall effectiveness: Inadequate',
  '- children looked after and achieving permanence: Requires improvement to be good',
  '- adoption performance: Good.',
].join('\n')
const grades = (lines: string): string[] => read(listedGrades(sifAreas), lines).body.map(({ area, grade, when }) => `${area} ${grade} ${when}`)

it('reads the grades that a report of a re-inspection lists', () => {
  expect(grades(list)).toEqual(['overall-effectiveness inadequate previous', 'looked-after-and-permanence requires-improvement previous', 'adoption good previous'])
})

it('reads no list that no such sentence introduces', () => {
  expect(grades(list.replace('The judgements for the local authority were:', 'It read files.'))).toEqual([])
})
