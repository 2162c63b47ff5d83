import { describe, expect, it } from 'vitest'
import { numberingGaps } from '../../../src/extractors/findings/numbering.ts'
import type { RecordBody } from '../../../src/record/schema.ts'
import { laid } from '../../support/laid.ts'

const part = laid('1. Act early.\n2. Listen.\n3. Help is early.\n4. Plans are short.\n5. Visits are kept.\n6. Leaders listen.')
const warned = (actions: string[], findings: string[]) =>
  numberingGaps(part, { actions: actions.map((text) => ({ text })), findings: findings.map((text) => ({ text })) } as RecordBody).map(({ message }) => message)

describe('numbered paragraphs of a report', () => {
  it('are all read', () => {
    expect(warned(['Act early.', 'Listen.'], ['Help is early.', 'Plans are short.', 'Visits are kept.', 'Leaders listen.'])).toEqual([])
  })

  it('may hold two that only introduce others', () => {
    expect(warned(['Act early.', 'Listen.'], ['Visits are kept.', 'Leaders listen.'])).toEqual([])
  })

  it('warn where several on end were not read', () => {
    expect(warned(['Act early.', 'Listen.'], ['Leaders listen.'])).toEqual(['Paragraphs 3 to 5 were read neither as actions nor as findings.'])
  })

  it('take no number for a gap that goes back in their midst', () => {
    const strayed = laid('7. Act early.\n8. Listen.\n2. Talk.\n9. Plan.')
    const all = ['Act early.', 'Listen.', 'Talk.', 'Plan.'].map((text) => ({ text }))
    expect(numberingGaps(strayed, { actions: [] as RecordBody['actions'], findings: all } as RecordBody)).toEqual([])
  })
})
