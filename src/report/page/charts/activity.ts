import { axisX, axisY, barX, plot, text } from '@observablehq/plot'
import { element } from '../../../pages/parts/element.ts'
import type { Chart } from './figure.ts'
import { cut, narrow, plotStyle, roomFor } from './plot-style.ts'

/** Someone with two kinds of number: inspections led and joined, or inspections and visits. */
interface Activity {
  readonly name: string
  readonly first: number
  readonly second: number
}

interface ActivityOptions {
  readonly title: string
  readonly unit: string
  readonly who: string
  readonly kinds: readonly [string, string]
  readonly entries: readonly Activity[]
}

/** Bars that are drawn; the table has all. */
const most = 15
const colours = ['var(--first-kind)', 'var(--second-kind)'] as const

/** Who did or had most: a bar each, in two parts. */
export function activityChart({ title, unit, who, kinds, entries }: ActivityOptions): Chart {
  const shown = entries.slice(0, most)
  const part = (at: 0 | 1): { name: string; from: number; to: number; count: number }[] =>
    shown.map(({ name, first, second }) => ({
      name, from: at === 0 ? 0 : first, to: at === 0 ? first : first + second, count: at === 0 ? first : second,
    }))
  return {
    title, unit,
    alternative: `Bars for the ${shown.length} with most of ${entries.length}: ${shown.map(({ name, first, second }) => `${name} ${first + second}`).join(', ')}.`,
    legend: element('ul', { class: 'legend' }, kinds.map((kind, at) => element('li', {}, swatch(colours[at] ?? ''), kind))),
    table: { heads: [who, ...kinds, 'All'], rows: entries.map(({ name, first, second }) => [name, first, second, first + second]) },
    draw: (width) => plot({
      width, height: shown.length * 24 + 30, marginTop: 4, marginLeft: roomFor(shown.map(label(width))), marginRight: 24, style: plotStyle,
      x: { label: null, nice: true }, y: { domain: shown.map(({ name }) => name), label: null, padding: 0.2 },
      marks: [
        axisX({ ticks: 5, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : '') }),
        axisY({ tickSize: 0, tickFormat: (name: string) => label(width)({ name }) }),
        ...([0, 1] as const).map((at) => barX(part(at), { x1: 'from', x2: 'to', y: 'name', fill: colours[at], insetRight: 0.5 })),
        text(shown, {
          x: ({ first, second }: Activity) => first + second, y: 'name', text: ({ first, second }: Activity) => String(first + second),
          textAnchor: 'start', dx: 5,
        }),
      ],
    }),
  }
}

/** How somebody is called where there is so much room. */
function label(width: number): (one: Pick<Activity, 'name'>) => string {
  return ({ name }) => cut(name, width < narrow ? 18 : 26)
}

function swatch(colour: string): HTMLElement {
  const made = element('span', { class: 'swatch' })
  made.style.setProperty('--fill', colour)
  return made
}
