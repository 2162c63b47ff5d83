import { axisX, axisY, cell, plot, text } from '@observablehq/plot'
import { typeName } from '../../../analysis/display/type-names.ts'
import { tally } from '../../../analysis/lists/tally.ts'
import { none } from '../../asking/facets.ts'
import type { typesByYear } from '../../asking/numbers.ts'
import type { Links } from '../asking/links.ts'
import type { Chart, Linked } from './figure.ts'
import { sum } from './grade-shares.ts'
import { leftOut } from './left-out.ts'
import { cut, narrow, plotStyle, roomFor } from './plot-style.ts'
import { yearLabel, yearsOf } from './years.ts'

const rowHeight = 28

type Entry = ReturnType<typeof typesByYear>[number]

/** How many documents of each type there are from each year: a field each, the darker the more. */
export function typesByYearChart(all: readonly Entry[], links: Links): Chart {
  const dated = all.filter(({ year }) => year !== none)
  const undated = all.filter(({ year }) => year === none)
  const years = yearsOf(dated.map(({ year }) => Number(year))).map(String)
  const types = tally(all.flatMap(({ type, count }) => Array<string>(count).fill(type))).map(([type]) => type)
  const most = Math.max(1, ...dated.map(({ count }) => count))
  const address = (type: string, year: string): string => links.documents({ type: [type], year: [year] })
  const field = (type: string, year: string): Linked =>
    ({ count: sum(all.filter((entry) => entry.type === type && entry.year === year)), address: address(type, year) })
  const total = (type: string): Linked =>
    ({ count: sum(all.filter((entry) => entry.type === type)), address: links.documents({ type: [type] }) })
  return {
    title: 'Documents by type and year',
    unit: [
      'Number of documents, by the document’s own date or else that of its inspection',
      ...leftOut('of the picture', [{ count: sum(undated), why: 'have no date', address: links.documents({ year: [none] }) }]),
    ],
    alternative: `A field for each of ${types.length} types and each year from ${years[0] ?? ''} to ${years.at(-1) ?? ''}. Most frequent is ${typeName(types[0] ?? 'unknown')} with ${total(types[0] ?? '').count}.`,
    table: {
      heads: ['Type', ...years, ...(undated.length > 0 ? ['No date'] : []), 'All'],
      rows: types.map((type) => [
        typeName(type), ...years.map((year) => field(type, year)), ...(undated.length > 0 ? [field(type, none)] : []), total(type),
      ]),
    },
    draw: (width) => {
      const isNarrow = width < narrow
      const label = (type: string): string => cut(typeName(type), isNarrow ? 13 : 34)
      return plot({
        width, height: types.length * rowHeight + 30, marginTop: 4, marginLeft: roomFor(types.map(label)), marginRight: 0, marginBottom: 26,
        style: plotStyle,
        x: { domain: years, label: null, padding: 0.06 }, y: { domain: types, label: null, padding: 0.1 },
        color: { type: 'sqrt', scheme: 'blues', domain: [0, most] },
        marks: [
          axisX({
            tickSize: 0, tickFormat: (year: string) => yearLabel(Number(year), isNarrow),
            ticks: years.filter((year) => !isNarrow || Number(year) % 3 === 0),
          }),
          axisY({ tickSize: 0, tickFormat: label }),
          cell(dated, {
            x: 'year', y: 'type', fill: 'count', rx: 3,
            href: ({ type, year }: Entry) => address(type, year), title: ({ type, year, count }: Entry) => `${typeName(type)}, ${year}: ${count}`,
          }),
          text(dated, {
            x: 'year', y: 'type', text: 'count', fontSize: isNarrow ? 10 : 12, pointerEvents: 'none',
            fill: ({ count }: Entry) => (Math.sqrt(count / most) > 0.6 ? 'white' : 'black'),
          }),
        ],
      })
    },
  }
}
