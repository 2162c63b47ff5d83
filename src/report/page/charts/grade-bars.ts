import { axisX, axisY, barX, barY, plot, text } from '@observablehq/plot'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { gradeFill, gradeInk } from './grade-fill.ts'
import type { GradeShare } from './grade-shares.ts'
import { plotStyle, roomFor } from './plot-style.ts'

/** Shares that are too small for letters. */
const leastShare = 0.05

interface BarOptions<Bar> {
  readonly bars: readonly Bar[]
  readonly shares: readonly GradeShare<Bar>[]
  readonly width: number
  nameOf(bar: Bar): string
}

const look = {
  fill: ({ grade }: GradeShare<unknown>) => gradeFill(grade),
  title: ({ grade, count, total }: GradeShare<unknown>) => `${gradeNames[grade].name}: ${count} of ${total}`,
  inset: 0.5,
}
const letters = {
  text: ({ grade, count, from, to }: GradeShare<unknown>) => (to - from < leastShare ? '' : `${gradeNames[grade].letters} ${count}`),
  fill: ({ grade }: GradeShare<unknown>) => gradeInk(grade),
}
const middle = ({ from, to }: GradeShare<unknown>): number => (from + to) / 2

/** Bars that lie, a row each, all of one length. */
export function lyingGradeBars<Bar>({ bars, shares, width, nameOf }: BarOptions<Bar>): Element {
  return plot({
    width, height: bars.length * 30 + 34, marginTop: 4, marginLeft: roomFor(bars.map(nameOf)), marginRight: 44, style: plotStyle,
    x: { domain: [0, 100], percent: true, label: null }, y: { domain: bars, label: null, padding: 0.16 },
    marks: [
      axisX({ tickFormat: (share: number) => `${share}%`, ticks: 5 }),
      axisY({ tickSize: 0, tickFormat: nameOf }),
      barX(shares, { x1: 'from', x2: 'to', y: 'bar', ...look }),
      text(shares, { x: middle, y: 'bar', ...letters }),
      text(shares.filter(({ from }) => from === 0), { x: 1, y: 'bar', text: ({ total }) => `n=${total}`, textAnchor: 'start', dx: 6 }),
    ],
  })
}

/** Bars that stand, a column each, all of one height; letters only where a column has room for them. */
export function standingGradeBars<Bar>({ bars, shares, width, nameOf }: BarOptions<Bar>): Element {
  const room = (width - 50) / Math.max(1, bars.length)
  const told = room < 26
    ? {
      ...letters,
      text: ({ grade, from, to }: GradeShare<unknown>) => (to - from < leastShare || room < 15 ? '' : gradeNames[grade].letters),
    }
    : letters
  return plot({
    width, height: 340, marginLeft: 44, marginRight: 0, marginTop: 26, style: plotStyle,
    x: { domain: bars, label: null, padding: 0.1 }, y: { domain: [0, 100], percent: true, label: null },
    marks: [
      axisX({ tickSize: 0, tickFormat: nameOf, ticks: room < 20 ? bars.filter((_, at) => at % 3 === 0) : bars }),
      axisY({ tickFormat: (share: number) => `${share}%`, ticks: 5 }),
      barY(shares, { x: 'bar', y1: 'from', y2: 'to', ...look }),
      text(shares, { x: 'bar', y: middle, ...told }),
      text(shares.filter(({ from }) => from === 0), { x: 'bar', y: 1, text: 'total', dy: -10 }),
    ],
  })
}
