import { describe, expect, it } from 'vitest'
import { quotedActions } from '../../../../src/extractors/council/actions/quoted-actions.ts'
import { noneThisTime } from '../../../../src/extractors/council/actions/none-this-time.ts'
import { decisionsSought } from '../../../../src/extractors/council/decisions/decisions-sought.ts'
import { decisionsTaken } from '../../../../src/extractors/council/decisions/decisions-taken.ts'
import { councilPaperOutline } from '../../../../src/shapes/council-paper/outline.ts'
import { settle } from '../../../../src/record/settle.ts'
import type { Action } from '../../../../src/record/schema.ts'
import type { Extractor } from '../../../../src/rules/extractor.ts'
import { partOf } from '../../../support/doc.ts'

const of = (extractor: Extractor<Action[]>, ...blocks: string[]): Action[] => {
  const part = partOf(blocks, councilPaperOutline)
  return settle<Action[]>(extractor(part.view, part) ?? []).body
}
const texts = (...given: Parameters<typeof of>): string[] => of(...given).map(({ text }) => text)
const kinds = (...given: Parameters<typeof of>): string[] => of(...given).map(({ kind }) => kind)

describe('decisions', () => {
  it('that semicolons join in one sentence are one each', () => {
    expect(texts(decisionsTaken, 'RESOLVED: to note the letter; to approve the plan; and to thank staff.')).toEqual(['to note the letter', 'to approve the plan', 'to thank staff.'])
    expect(texts(decisionsTaken, 'RESOLVED: that the plan, which has costs; risks; and dates, be approved.')).toHaveLength(1)
  })
  it('stand below a lettered heading', () => {
    expect(texts(decisionsTaken, 'F. DECISION', 'To approve the plan.', 'G. REASONS', 'The law asks for one.')).toEqual(['To approve the plan.'])
  })
  it('are no talk behind "Agreed."', () => {
    expect(texts(decisionsTaken, 'Agreed. All actions were closed.')).toEqual([])
    expect(texts(decisionsTaken, 'Agreed. That the list be closed.')).toEqual(['That the list be closed.'])
  })
  it('are sought in the whole sentence that asks, and in the points above an item’s minutes', () => {
    const points = ['(1) Approves the plan;', '(2) Asks officers to report every quarter.']
    const page = ['RECOMMENDED that the Cabinet Member for Children & Education:', ...points, '# Minutes:', 'The Head of Safeguarding introduced the report.', '# DECISIONS', 'The recommendations set out in the report were approved.']
    expect(texts(decisionsSought, ...page)).toEqual(['Approves the plan', 'Asks officers to report every quarter.'])
    expect(texts(decisionsTaken, ...page)).toEqual(['The recommendations set out in the report were approved.'])
    expect(texts(decisionsSought, 'Executive was recommended to:', '1. Receive the report.', '2. Approve the plan.')).toEqual(['Receive the report.', 'Approve the plan.'])
    expect(texts(decisionsSought, '# Recommendation', 'The Executive is recommended to note the report.')).toEqual(['The Executive is recommended to note the report.'])
    expect(texts(decisionsSought, '# Recommendation', 'The Executive is asked to note the report.')).toEqual(['The Executive is asked to note the report.'])
  })
})

describe('what inspectors asked for', () => {
  const visit = 'Ofsted inspected services for children from 14 to 25 January 2019.'
  const points = ['• Ensure that plans are kept up to date.', '• Review the thresholds.']
  it('is of the kind that the framework knows', () => {
    expect(kinds(quotedActions, 'The ILACS inspection took place in January 2019.', 'Ofsted asks us to work on three things:', ...points)).toEqual(Array(2).fill('area-for-improvement'))
    expect(kinds(quotedActions, 'The SIF inspection took place in January 2016.', 'Ofsted made two recommendations:', ...points)).toEqual(Array(2).fill('recommendation'))
  })
  it('is not the sentence that introduces it, nor what is required for reasons', () => {
    expect(texts(quotedActions, visit, '# Areas for improvement', 'Ofsted listed these. Our response is in italics.', '# Immediately:', points[0] ?? '', '# Within three months:', points[1] ?? '')).toHaveLength(2)
    expect(texts(quotedActions, visit, 'Inspectors say that areas need improvement because of two things:', '• the time that assessments take', '• the quality of plans')).toEqual([])
  })
  it('has its owner in the line below', () => {
    const found = of(quotedActions, visit, 'Inspectors identified two areas for improvement:', '1. The timeliness of plans.', 'Responsible body: Elmshire Council', '2. The wait for help.', 'Lead: NHS Elmshire')
    expect(found.map(({ text, owner }) => [text, owner])).toEqual([['The timeliness of plans.', 'Elmshire Council'], ['The wait for help.', 'NHS Elmshire']])
  })
  it('may be one quotation', () => {
    expect(texts(quotedActions, visit, 'Inspectors had made one recommendation on this: "Ensure that all plans are up to date."')).toEqual(['Ensure that all plans are up to date'])
    expect(texts(quotedActions, visit, 'Inspectors had praised recommendations: "All plans were up to date."')).toEqual([])
  })
})

it.each([
  ['There was no requirement for a priority action plan.', ['priority-action']], ['The area was not required to submit a priority action plan.', ['priority-action']],
  ['In August last year an inspection of the duty team found no priority actions.', []], ['A priority action plan is required.', []],
])('says of none: %s', (words, expected) => {
  const part = partOf([words], councilPaperOutline)
  expect(settle(noneThisTime(part.view, part) ?? []).body).toEqual(expected)
})
