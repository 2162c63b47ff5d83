import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/layout/page.ts'
import { soundPage } from '../../src/layout/sound-page.ts'
import { page, run, shown } from './hand-set.ts'

const sound = (...runs: readonly Run[]): readonly Run[] => soundPage({ ...page(1, []), runs }).runs

describe('a page is made sound', () => {
  it('where runs end before they start, as those drawn from right to left', () => {
    expect(sound({ ...run('one', {}), x0: 300, x1: 200 })[0]).toMatchObject({ x0: 200, x1: 300 })
  })

  it('where sizes are negative, nought or no number', () => {
    const sizes = [-12, 0, NaN].map((size) => ({ ...run('one', {}), size }))
    expect(sound(run('before', { size: 10 }), ...sizes).map(({ size }) => size)).toEqual([10, 12, 12, 12])
  })

  it('where places are no numbers: behind what is drawn before', () => {
    const lost = { ...run('lost', {}), x0: NaN, x1: Infinity, baseline: -1e38 }
    expect(sound(run('before', { x: 72, y: 500 }), lost)[1]).toMatchObject({ x0: 108, x1: 108, baseline: 500 })
  })

  it('without rules that have no place', () => {
    expect(soundPage(page(1, [['one']], [{ x0: 0, x1: NaN, y0: 0, y1: 1 }])).rules).toEqual([])
  })

  it('and is itself where nothing is amiss', () => {
    const one = page(1, [['one']])
    expect(soundPage(one)).toBe(one)
  })
})

it('lines side by side that are drawn backwards are laid out', () => {
  const backwards = (text: string, x: number): Run => ({ ...run(text, { y: 700 }), x0: x + 60, x1: x })
  const set = { ...page(1, []), runs: [backwards('first', 72), backwards('second', 300)] }
  expect(shown([set])).toEqual(['row first | second'])
})
