import { describe, expect, it } from 'vitest'
import { noneIn, noneStated, saysNone } from '../../../src/extractors/actions/none-stated.ts'
import { read } from '../../support/laid.ts'

describe('actions that a document says there are none of', () => {
  it.each([
    'There are no areas for priority or immediate action.',
    'The inspection did not find any areas for priority and immediate action.',
    'There are no priority actions.',
    'Inspectors identified no areas for priority action.',
    'There was nothing in the letter that called for priority action.',
    'Areas for priority action: none.',
    'There is no requirement for priority action.',
  ])('reads "%s"', (line) => {
    expect(read(noneStated, line).body).toEqual(['priority-action'])
    expect(saysNone(line)).toBe(true)
  })

  it.each([
    ['The letter makes no formal recommendations.', 'recommendation'],
    ['No recommendations were made by the inspectors.', 'recommendation'],
    ['The inspection did not make any formal recommendations.', 'recommendation'],
    ['The letter did not identify any areas for improvement.', 'area-for-improvement'],
    ['No areas for improvement were identified.', 'area-for-improvement'],
  ])('reads "%s" as %s', (line, kind) => {
    expect(read(noneStated, line).body).toEqual([kind])
  })

  it.each(['There were no further recommendations.', 'The committee made no recommendations to Cabinet.', 'There is no recommendation that has not been met.'])('leaves out "%s"', (line) => {
    expect(read(noneStated, line).body).toEqual([])
  })

  it('reads a bare "None" in the section of its kind', () => {
    for (const line of ['18. None were identified.', 'There were none.']) expect(read(noneIn('priority-action'), line).body).toEqual(['priority-action'])
    for (const line of ['None.', 'No areas were identified for immediate improvement.']) expect(saysNone(line)).toBe(true)
  })

  it.each(['Ensure that no child waits for priority actions to be agreed.', 'None of the children who go missing from home is offered an interview by the council.', 'None of them is seen in time.', 'No child waits for actions that were identified.', 'Are there priority actions? Two.', 'There were no recommendations for immediate action.'])('ignores "%s"', (line) => {
    expect(saysNone(line)).toBe(false)
  })
})
