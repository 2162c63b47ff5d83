import { describe, expect, it } from 'vitest'
import { sifInspectionReport } from '../../src/document-types/sif-inspection-report/index.ts'
import { extract } from '../../src/stages/extract.ts'
import { laid } from '../support/laid.ts'

const bodyOf = (lines: string) => extract(laid(lines, sifInspectionReport.outline), sifInspectionReport.fields).body

describe('the sections of a single inspection framework report', () => {
  it('hold findings on the progress since the inspection before', () => {
    const { findings } = bodyOf('# Progress since the last inspection\n1. Caseloads fell.\n# The experiences and progress of children who need help and protection\n2. Help is early.')
    expect(findings.map(({ text, section }) => [text, section])).toEqual([
      ['Caseloads fell.', 'Progress since the last inspection'], ['Help is early.', 'The experiences and progress of children who need help and protection'],
    ])
  })

  it('are no topics of the points that ask for something', () => {
    const { actions, findings } = bodyOf('# What does the local authority need to improve?\n# Areas for improvement\n1. Review plans.\n# Leadership, management and governance\n2. Working with the board, ensure that partners act.\n3. Hold others to account.')
    expect(actions.map(({ text }) => text)).toEqual(['Review plans.', 'Working with the board, ensure that partners act.', 'Hold others to account.'])
    expect(findings).toEqual([])
  })

  it('may be the strengths and weaknesses of a board by its short name', () => {
    const { findings } = bodyOf('# What does the LSCB need to improve?\n1. Challenge partners.\n# Key strengths and weaknesses of the ESCB\n2. The board listens.')
    expect(findings.map(({ text }) => text)).toEqual(['The board listens.'])
  })
})
