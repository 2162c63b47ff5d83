import { axisX, axisY, cell, plot, text } from '@observablehq/plot'
import { typeName } from '../../../analysis/display/type-names.ts'
import type { ChartsData } from '../../page-data.ts'
import type { Chart } from './figure.ts'
import { cut, narrow, plotStyle, roomFor } from './plot-style.ts'
import { yearLabel, yearsOf } from './years.ts'

const rowHeight = 28

/** How many documents of each type there are from each year: a field each, the darker the more. */
export function typesByYearChart(entries: ChartsData['typesByYear']): Chart {
  const years = yearsOf(entries)
  const totals = new Map<string, number>()
  for (const { type, count } of entries) totals.set(type, (totals.get(type) ?? 0) + count)
  const types = [...totals].sort(([, a], [, b]) => b - a).map(([type]) => type)
  const most = Math.max(1, ...entries.map(({ count }) => count))
  const numberOf = (type: string, year: number): number => entries.find((entry) => entry.type === type && entry.year === year)?.count ?? 0
  return {
    title: 'Documents by type and year',
    unit: 'Number of documents, by the document’s own date or else that of its inspection',
    alternative: `A field for each of ${types.length} types and each year from ${years[0]} to ${years.at(-1)}. Most frequent is ${typeName(types[0] ?? 'unknown')} with ${totals.get(types[0] ?? '') ?? 0}.`,
    table: {
      heads: ['Type', ...years.map(String), 'All'],
      rows: types.map((type) => [typeName(type), ...years.map((year) => numberOf(type, year)), totals.get(type) ?? 0]),
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
            tickSize: 0, tickFormat: (year: number) => yearLabel(year, isNarrow),
            ticks: years.filter((year) => !isNarrow || year % 3 === 0),
          }),
          axisY({ tickSize: 0, tickFormat: label }),
          cell(entries, { x: 'year', y: 'type', fill: 'count', rx: 3 }),
          text(entries, {
            x: 'year', y: 'type', text: 'count', fontSize: isNarrow ? 10 : 12,
            fill: ({ count }: { count: number }) => (Math.sqrt(count / most) > 0.6 ? 'white' : 'black'),
          }),
        ],
      })
    },
  }
}
