import { describe, expect, it } from 'vitest'
import { tellingOf } from '../../src/follow/telling.ts'

describe('what a passage tells of a matter', () => {
  it.each([
    'There is no effective oversight of visits.',
    'Caseloads are no longer manageable.',
    'Plans are rarely good enough.',
    'Supervision is neither regular nor reflective.',
    'There has been no improvement in supervision.',
    'Supervision has not improved.',
    'Few plans are good.',
    'Children wait without effective support.',
    'The areas for improvement identified during the last inspection have not been fully progressed.',
  ])('%j is still so', (text) => expect(tellingOf(text)).toBe('still'))

  it.each([
    'Supervision is regular.', 'Supervision is no longer inconsistent.', 'A few good foster carers joined.', 'There are no delays, and plans are good.',
  ])('%j is addressed', (text) => expect(tellingOf(text)).toBe('addressed'))

  it.each(['Supervision has improved, but it is not yet regular.', 'Supervision is improving.'])('%j is progress', (text) => {
    expect(tellingOf(text)).toBe('progress')
  })

  it.each(['It was identified at the last inspection as an area for improvement.', 'Leaders met the council.'])('%j tells nothing', (text) => {
    expect(tellingOf(text)).toBeUndefined()
  })
})
