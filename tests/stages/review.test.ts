import { describe, expect, it } from 'vitest'
import { ilacsInspectionReport } from '../../src/document-types/ilacs-inspection-report/index.ts'
import { classify } from '../../src/stages/classify.ts'
import { extract } from '../../src/stages/extract.ts'
import { review } from '../../src/stages/review.ts'
import { chooseVariant } from '../../src/stages/variant.ts'
import { viewOf } from '../support/doc.ts'

const titlePage = ["# Inspection of Bury local authority children's services", 'Inspection dates: 11 to 15 March 2024', "Lead inspector: Ann Marsh, His Majesty's Inspector", 'Judgement | Grade']
const table = [
  'The impact of leaders on social work practice with children and families | Good',
  'The experiences and progress of children who need help and protection | Good',
  'The experiences and progress of children in care | Good',
  'The experiences and progress of care leavers | Outstanding',
  'Overall effectiveness | Good',
]
const rest = ['# What needs to improve?', '• The quality of plans.', '# The experiences and progress of children who need help and protection: good', 'Help is early.']

const warningsOf = (...blocks: string[]): string[] => {
  const view = viewOf(...blocks)
  const { classification, part } = classify(view, [ilacsInspectionReport])
  const { body, evidence } = extract(part, ilacsInspectionReport.fields)
  const variant = chooseVariant(part, ilacsInspectionReport, body)
  return review({ part, type: ilacsInspectionReport, variant, classification, body, evidence }).map(({ code, message }) => `${code}: ${message}`)
}

describe('a review', () => {
  it('has nothing to say of a whole report', () => expect(warningsOf(...titlePage, ...table, ...rest)).toEqual([]))

  it('misses a line of the table', () => {
    expect(warningsOf(...titlePage, ...table.slice(1), ...rest)).toEqual([expect.stringContaining('No judgement of leadership')])
  })

  it('misses the lead inspector', () => {
    expect(warningsOf(...titlePage.filter((line) => !line.startsWith('Lead')), ...table, ...rest)).toEqual([expect.stringContaining('Nothing was found for inspectors')])
  })

  it('sees a heading that differs from the table', () => {
    expect(warningsOf(...titlePage, ...table, ...rest.map((line) => line.replace(': good', ': inadequate')))).toEqual([expect.stringContaining('grade-conflict')])
  })

  it('sees an action that ends in the middle', () => {
    expect(warningsOf(...titlePage, ...table, ...rest.map((line) => line.replace('of plans.', 'of plans and')))).toEqual([expect.stringContaining('action-doubtful')])
  })

  it('sees an inspection that would take a year', () => {
    expect(warningsOf(...titlePage.map((line) => line.replace('11 to 15 March 2024', '11 March 2023 to 15 March 2024')), ...table, ...rest)).toEqual([expect.stringContaining('date-impossible')])
  })
})
