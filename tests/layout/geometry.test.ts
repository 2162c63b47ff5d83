import { describe, expect, it } from 'vitest'
import { after, linesOf, mapPoint } from '../../src/layout/geometry.ts'
import { type DirectedRun, type Quarter, quarterOf, uprightPage } from '../../src/layout/upright.ts'

const square = [{ x: 0, y: 0 }, { x: 90, y: 0 }, { x: 90, y: 30 }, { x: 0, y: 30 }, { x: 0, y: 0 }]
const sliver = [{ x: 0, y: 0 }, { x: 90, y: 0 }, { x: 90, y: 1 }, { x: 0, y: 1 }]

describe('the lines of figures', () => {
  it('are the sides of what is stroked', () => {
    expect(linesOf([square], { isStroked: true, isFilled: false })).toHaveLength(4)
  })

  it('are what is filled and thin, not grounds', () => {
    expect(linesOf([square, sliver], { isStroked: false, isFilled: true })).toEqual([{ x0: 0, y0: 0, x1: 90, y1: 1 }])
  })
})

describe('maps', () => {
  it('are put together so that the inner one comes first', () => {
    expect(mapPoint(after([1, 0, 0, 1, 10, 0], [2, 0, 0, 2, 0, 0]), { x: 3, y: 4 })).toEqual({ x: 16, y: 8 })
  })
})

describe('a page on its side', () => {
  const visible = { x0: 10, y0: 20, x1: 610, y1: 820 }
  const run = (quarter: Quarter, x: number, y: number, endX: number, endY: number): DirectedRun => (
    { text: 'word', x, y, endX, endY, size: 12, bold: false, quarter }
  )

  it.each<[Quarter, DirectedRun]>([
    [0, run(0, 82, 720, 130, 720)], [1, run(1, 110, 92, 110, 140)], [2, run(2, 538, 120, 490, 120)], [3, run(3, 510, 748, 510, 700)],
  ])('is turned upright: %s', (quarter, directed) => {
    const { runs, width } = uprightPage({ number: 1, visible, rotation: quarter, runs: [directed], rules: [] })
    expect(runs[0]).toMatchObject({ x0: 72, x1: 120, baseline: quarter % 2 ? 500 : 700, across: false })
    expect(width).toBe(quarter % 2 ? 800 : 600)
  })

  it('knows the direction of letters by their matrix', () => {
    expect([quarterOf(1, 0), quarterOf(0, 1), quarterOf(-1, 0.1), quarterOf(0, -1)]).toEqual([0, 1, 2, 3])
  })
})
