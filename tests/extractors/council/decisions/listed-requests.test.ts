import { describe, expect, it } from 'vitest'
import { listedRequests } from '../../../../src/extractors/council/decisions/decisions-sought.ts'
import { settle } from '../../../../src/record/settle.ts'
import type { Action } from '../../../../src/record/schema.ts'
import { partOf } from '../../../support/doc.ts'

const read = (...blocks: string[]): (string | null)[][] => {
  const part = partOf(blocks)
  return settle<Action[]>(listedRequests(part.view, part) ?? []).body.map(({ number, text }) => [number, text])
}

describe('listedRequests', () => {
  it('stand below "Recommended" alone, and not in a sentence that asks', () => {
    expect(read('3. Minutes', 'Recommended -', 'That the minutes be signed.', '(Ann Okoro - 01632 960001)')).toEqual([[null, 'That the minutes be signed.']])
    expect(read('3. Minutes', 'The Committee is asked that the minutes be signed.')).toEqual([])
  })
})
