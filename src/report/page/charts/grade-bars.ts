import { axisX, axisY, barX, barY, plot, text } from '@observablehq/plot'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { Linked } from './figure.ts'
import { gradeFill, gradeInk } from './grade-fill.ts'
import type { GradeShare } from './grade-shares.ts'
import { plotStyle, roomFor } from './plot-style.ts'

/** Shares that are too small for letters. */
const leastShare = 0.05

/** How many documents a bar stands for in all. */
interface BarTotal<Bar extends string = string> extends Linked {
  readonly bar: Bar
}

interface BarOptions<Bar extends string> {
  readonly totals: readonly BarTotal<Bar>[]
  readonly shares: readonly GradeShare<Bar>[]
  readonly width: number
  /** How a bar is called beside its axis, and in full. */
  nameOf(bar: Bar): string
  fullNameOf(bar: Bar): string
}

/** What stands before the number of a bar that lies. */
const told = 'n='
/** Pixels between the end of such a bar and its number. */
const beside = 6

function marksOf<Bar extends string>({ totals, fullNameOf }: BarOptions<Bar>, before: string) {
  const totalOf = new Map(totals.map(({ bar, count }) => [bar, count]))
  return {
    look: {
      fill: ({ standing }: GradeShare<Bar>) => gradeFill(standing),
      title: ({ bar, standing, count }: GradeShare<Bar>) => `${fullNameOf(bar)}, ${gradeNames[standing].name}: ${count} of ${totalOf.get(bar) ?? count}`,
      href: ({ address }: GradeShare<Bar>) => address,
      inset: 0.5,
    },
    letters: {
      text: ({ standing, count, from, to }: GradeShare<Bar>) => (to - from < leastShare ? '' : `${gradeNames[standing].letters} ${count}`),
      fill: ({ standing }: GradeShare<Bar>) => gradeInk(standing),
      pointerEvents: 'none' as const,
    },
    total: { href: ({ count, address }: Linked) => (count > 0 ? address : null), title: ({ bar, count }: BarTotal<Bar>) => `${fullNameOf(bar)}: ${before}${count}` },
  }
}

const middle = ({ from, to }: GradeShare): number => (from + to) / 2

/** Bars that lie, a row each, all of one length. */
export function lyingGradeBars<Bar extends string>(options: BarOptions<Bar>): Element {
  const { totals, shares, width, nameOf } = options
  const { look, letters, total } = marksOf(options, told)
  const bars = totals.map(({ bar }) => bar)
  const marginRight = roomFor(totals.map(({ count }) => `${told}${count}`)) + beside
  return plot({
    width, height: bars.length * 30 + 34, marginTop: 4, marginLeft: roomFor(bars.map(nameOf)), marginRight, style: plotStyle,
    x: { domain: [0, 100], percent: true, label: null }, y: { domain: bars, label: null, padding: 0.16 },
    marks: [
      axisX({ tickFormat: (share: number) => `${share}%`, ticks: 5 }),
      axisY({ tickSize: 0, tickFormat: nameOf }),
      barX(shares, { x1: 'from', x2: 'to', y: 'bar', ...look }),
      text(shares, { x: middle, y: 'bar', ...letters }),
      text(totals, { x: 1, y: 'bar', text: ({ count }: Linked) => `${told}${count}`, textAnchor: 'start', dx: beside, ...total }),
    ],
  })
}

/** Bars that stand, a column each, all of one height; letters only where a column has room for them. */
export function standingGradeBars<Bar extends string>(options: BarOptions<Bar>): Element {
  const { totals, shares, width, nameOf } = options
  const { look, letters, total } = marksOf(options, '')
  const bars = totals.map(({ bar }) => bar)
  const room = (width - 50) / Math.max(1, bars.length)
  const fitting = room < 26
    ? {
      ...letters,
      text: ({ standing, from, to }: GradeShare) => (to - from < leastShare || room < 15 ? '' : gradeNames[standing].letters),
    }
    : letters
  return plot({
    width, height: 340, marginLeft: 44, marginRight: 0, marginTop: 26, style: plotStyle,
    x: { domain: bars, label: null, padding: 0.1 }, y: { domain: [0, 100], percent: true, label: null },
    marks: [
      axisX({ tickSize: 0, tickFormat: nameOf, ticks: room < 20 ? bars.filter((_, at) => at % 3 === 0) : bars }),
      axisY({ tickFormat: (share: number) => `${share}%`, ticks: 5 }),
      barY(shares, { x: 'bar', y1: 'from', y2: 'to', ...look }),
      text(shares, { x: 'bar', y: middle, ...fitting }),
      text(totals.filter(({ count }) => count > 0), { x: 'bar', y: 1, text: 'count', dy: -10, ...total }),
    ],
  })
}
