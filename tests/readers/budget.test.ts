import { expect, it } from 'vitest'
import { Budget } from '../../src/readers/limits/budget.ts'
import { defaultLimits } from '../../src/readers/limits/limits.ts'

it('counts the text of all documents in a file, and is spent beyond the limit', () => {
  const budget = new Budget({ ...defaultLimits, texts: 10 })
  budget.countCharacters(6)
  expect(budget.isSpent).toBe(false)
  expect(() => budget.countCharacters(6)).toThrow(expect.objectContaining({ code: 'E_LIMIT' }))
  expect(budget.isSpent).toBe(true)
})

it('counts no document beyond its own limit', () => {
  expect(() => new Budget({ ...defaultLimits, text: 5 }).countCharacters(6)).toThrow(expect.objectContaining({ code: 'E_LIMIT' }))
})
