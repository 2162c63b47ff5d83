import { describe, expect, it } from 'vitest'
import { runs, seed } from '../fuzz/effort.ts'
import { redated } from './dates.ts'
import { relisted } from './lists.ts'
import type { Piece } from './piece.ts'
import { differencesOf, toldSamples, variantInTurn } from './run.ts'

/** The least share of variants of which all labelled values are read. It goes up with every fault that is mended, and never down. */
const leastRight = 0.8

describe('what a sample says in another house’s manner', () => {
  it(`is read as its labels say, for the most part (seed ${seed})`, async () => {
    const samples = await toldSamples()
    const numbers = [...Array(runs(samples.length)).keys()]
    let right = 0
    for (const number of numbers) if (!(await differencesOf(variantInTurn(samples, seed, number))).length) right++
    expect(right / numbers.length, `see: npm run houses -- --seed ${seed} --count ${numbers.length}`).toBeGreaterThanOrEqual(leastRight)
  })
})

describe('the generator', () => {
  it.each([
    ['slashes', 'held on 5 March 2019', 'held on 05/03/2019'], ['month first', 'On 22 May 2018 we met', 'On May 22, 2018 we met'], ['of the month', 'by 3 June 2020.', 'by 3rd of June 2020.'],
    ['weekday', '14 May 2024', 'Tuesday 14 May 2024'], ['slashes', '4 and 5 March 2019', '4 and 5 March 2019'], ['points', 'Monday 4 March 2019', 'Monday 4 March 2019'],
  ] as const)('prints days alone, in the manner %s: %s', (manner, words, printed) => {
    expect(redated(words, manner)).toBe(printed)
  })

  it('marks entries in order, and those within them with a mark of their own', () => {
    const entry = (text: string, level: number): Piece => ({ kind: 'item', text, level, marker: '•', cells: [], start: 0 })
    const list = [entry('one', 0), entry('within', 1), entry('two', 0)]
    expect(relisted(list, 'roman').map(({ marker }) => marker)).toEqual(['(i)', '-', '(ii)'])
    const paragraph = (number: number): Piece => ({ ...entry('words', 0), marker: `${number}.` })
    const report = [paragraph(1), { ...entry('A heading', 0), kind: 'heading' as const, marker: null }, paragraph(2)]
    expect(relisted(report, 'roman')).toEqual(report)
  })
})
