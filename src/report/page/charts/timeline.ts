import { axisX, axisY, dot, plot, ruleX, text } from '@observablehq/plot'
import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { typeName } from '../../../analysis/display/type-names.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { AreaChange } from '../../../analysis/inspections/areas-alone.ts'
import type { DocumentData } from '../../page-data.ts'
import { dayInShort } from '../../../pages/parts/words.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import { areaSquares } from './area-squares.ts'
import type { Chart } from './figure.ts'
import { gradeFill, gradeInk } from './grade-fill.ts'
import { plotStyle, roomFor } from './plot-style.ts'

/** So wide a picture has room for small squares only. */
const narrow = 480

/** A document on the line of time. */
export interface Moment {
  readonly document: DocumentData
  readonly date: string
  /** What stands for the whole inspection, where there is one. */
  readonly headline: Grade | null
  /** What stands for it where there is none. */
  readonly areas: readonly AreaChange[]
}

const rows = { inspection: 'Inspections', visit: 'Visits', paper: 'Council papers', press: 'Press', unknown: 'Other' } as const

/** An authority's inspections, the visits between them and what else there is, on a line of time. */
export function timelineChart(moments: readonly Moment[]): Chart {
  const shown = Object.entries(rows).filter(([kind]) => moments.some(({ document }) => document.kind === kind)).map(([, row]) => row)
  const rowOf = ({ document }: Moment): string => rows[document.kind]
  const title = (moment: Moment): string => [
    typeName(moment.document.type), dayInShort(moment.document.first ?? moment.document.date ?? ''), gradesOf(moment),
  ].filter(Boolean).join(', ')
  const plain = moments.filter(({ areas }) => areas.length === 0)
  const hasAreas = plain.length < moments.length
  return {
    title: 'Inspections and visits over time',
    unit: 'A square for an inspection, in the colour and with the letters of its headline grade' +
      (hasAreas ? ', or a small square for each of its areas where it has none' : '') + '; a circle for a visit',
    alternative: `${moments.length} documents. ${moments.map(title).join('; ')}.`,
    table: {
      heads: ['Date', 'Document', hasAreas ? 'Headline grade, or areas' : 'Headline grade'],
      rows: moments.map((moment) => [moment.date, typeName(moment.document.type), gradesOf(moment) || '–']),
    },
    draw: (width) => plot({
      width, height: shown.length * 54 + 30, marginTop: 4, marginLeft: roomFor(shown), marginRight: 20, style: plotStyle,
      x: { type: 'utc', label: null, insetLeft: 18, insetRight: 18, ...pad(moments) }, y: { domain: shown, label: null, padding: 0.5 },
      marks: [
        axisX({ ticks: Math.max(2, Math.floor(width / 110)) }), axisY({ tickSize: 0 }),
        ruleX(moments, { x: 'date', strokeOpacity: 0.12 }),
        dot(plain, {
          x: 'date', y: rowOf, title, href: ({ document }: Moment) => addressOf('document', document.key), stroke: 'currentColor', strokeWidth: 1,
          r: ({ document }: Moment) => (document.kind === 'inspection' ? (width < narrow ? 9 : 13) : 8),
          symbol: ({ document }: Moment) => (document.kind === 'inspection' ? 'square' : 'circle'),
          fill: ({ headline }: Moment) => (headline ? gradeFill(headline) : 'var(--surface-2)'),
        }),
        text(plain, {
          x: 'date', y: rowOf, text: ({ headline }: Moment) => (headline ? gradeNames[headline].letters : ''),
          fill: ({ headline }: Moment) => (headline ? gradeInk(headline) : 'currentColor'), fontWeight: 600, pointerEvents: 'none',
        }),
        ...areaSquares(moments, { y: rowOf, title, isSmall: width < narrow }),
      ],
      r: { type: 'identity' }, symbol: { type: 'identity' } as never, color: { type: 'identity' },
    }),
  }
}

/** The headline grade, or else the areas with theirs. */
function gradesOf({ headline, areas }: Moment): string {
  return headline ? gradeNames[headline].name : areas.map(({ area, grade }) => `${areaNames[area].name} ${gradeNames[grade].name.toLowerCase()}`).join(', ')
}

/** A year on both sides, so that a single document stands in the middle. */
function pad(moments: readonly Moment[]): { domain: [string, string] } {
  const years = moments.map(({ date }) => Number(date.slice(0, 4)))
  return { domain: [`${Math.min(...years)}-01-01`, `${Math.max(...years) + 1}-01-01`] }
}
