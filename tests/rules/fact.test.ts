import { describe, expect, it } from 'vitest'
import { factOf } from '../../src/rules/fact.ts'
import { partOf } from '../support/doc.ts'

describe('factOf', () => {
  it('is found once a part, also where there is none', () => {
    let asked = 0
    const fact = factOf((part) => {
      asked++
      return part.view.find(/visit/)?.whole.quote
    })
    const [one, other] = [partOf(['The visit']), partOf(['The report'])]
    expect([fact(one), fact(other), fact(one), fact(other)]).toEqual(['visit', undefined, 'visit', undefined])
    expect(asked).toBe(2)
  })
})
