import { axisX, axisY, barX, plot, text } from '@observablehq/plot'
import { element } from '../../../pages/parts/element.ts'
import type { Activity } from '../../asking/numbers.ts'
import type { Chart } from './figure.ts'
import { cut, narrow, plotStyle, roomFor } from './plot-style.ts'

type Part = 'first' | 'second'

interface ActivityOptions {
  readonly title: string
  readonly unit: string
  readonly who: string
  readonly kinds: Readonly<Record<Part, string>>
  readonly entries: readonly Activity[]
  nameOf(name: string): string
  /** Where the documents of these parts of someone's number are listed. */
  addressOf(name: string, parts: readonly Part[]): string
}

/** Bars that are drawn; the table has all. */
const most = 15
const parts = ['first', 'second'] as const
const colours = { first: 'var(--first-kind)', second: 'var(--second-kind)' } as const

/** Who did or had most: a bar each, in two parts. */
export function activityChart({ title, unit, who, kinds, entries, nameOf, addressOf }: ActivityOptions): Chart {
  const shown = entries.slice(0, most)
  const all = ({ first, second }: Activity): number => first + second
  const bar = (part: Part): { name: string; from: number; to: number; count: number; title: string; href: string }[] =>
    shown.filter((one) => one[part] > 0).map((one) => ({
      name: one.name, from: part === 'first' ? 0 : one.first, to: part === 'first' ? one.first : all(one), count: one[part],
      title: `${nameOf(one.name)}, ${kinds[part]}: ${one[part]}`, href: addressOf(one.name, [part]),
    }))
  return {
    title, unit,
    alternative: `Bars for the ${shown.length} with most of ${entries.length}: ${shown.map((one) => `${nameOf(one.name)} ${all(one)}`).join(', ')}.`,
    legend: element('ul', { class: 'legend' }, parts.map((part) => element('li', {}, swatch(colours[part]), kinds[part]))),
    table: {
      heads: [who, ...parts.map((part) => kinds[part]), 'All'],
      rows: entries.map((one) => [
        nameOf(one.name), ...parts.map((part) => ({ count: one[part], address: addressOf(one.name, [part]) })),
        { count: all(one), address: addressOf(one.name, parts) },
      ]),
    },
    draw: (width) => {
      const label = (name: string): string => cut(nameOf(name), width < narrow ? 18 : 26)
      return plot({
        width, height: shown.length * 24 + 30, marginTop: 4, marginLeft: roomFor(shown.map(({ name }) => label(name))), marginRight: 24,
        style: plotStyle,
        x: { label: null, nice: true }, y: { domain: shown.map(({ name }) => name), label: null, padding: 0.2 },
        marks: [
          axisX({ ticks: 5, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : '') }),
          axisY({ tickSize: 0, tickFormat: label }),
          ...parts.map((part) => barX(bar(part), {
            x1: 'from', x2: 'to', y: 'name', fill: colours[part], insetRight: 0.5, title: 'title', href: 'href',
          })),
          text(shown, {
            x: all, y: 'name', text: (one: Activity) => String(all(one)), textAnchor: 'start', dx: 5,
            href: ({ name }: Activity) => addressOf(name, parts), title: (one: Activity) => `${nameOf(one.name)}: ${all(one)}`,
          }),
        ],
      })
    },
  }
}

function swatch(colour: string): HTMLElement {
  const made = element('span', { class: 'swatch' })
  made.style.setProperty('--fill', colour)
  return made
}
