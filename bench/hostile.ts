import { documentTypes } from '../src/document-types/index.ts'
import { Part } from '../src/rules/part.ts'
import { extract } from '../src/stages/extract.ts'
import { classify } from '../src/stages/classify.ts'
import { buildDoc } from '../src/text/build-doc.ts'
import { View } from '../src/text/view.ts'

/** Stretches that rules look at closely, each repeated until a line is as long as wanted. */
const stretches: Readonly<Record<string, string>> = {
  days: '1 and 2 to ',
  names: 'Ann Marsh ',
  commas: 'a, ',
  grades: 'judged to be good ',
  inspections: 'the last inspection ',
  digits: '1.1',
  quotes: "'\"",
  labels: 'Lead inspector: ',
  councils: 'North East Lincolnshire Council ',
  visits: 'the visit was ',
  brackets: '(a',
  asks: 'asked the ',
  letters: 'A',
  hyphens: 'a-',
}
const lengths = [4_000, 8_000, 16_000, 32_000]
/** Time may grow this much faster than the text before it counts as super-linear. */
const slack = 1.35

export interface Growth {
  readonly stretch: string
  /** Milliseconds for each length. */
  readonly times: readonly number[]
  /** Exponent of time over length between the two longest: 1 is linear, 2 quadratic. */
  readonly exponent: number
}

/** Classifies and extracts one long paragraph of each stretch as every document type, at growing lengths. */
export function hostileGrowth(): Growth[] {
  return Object.entries(stretches).map(([stretch, words]) => {
    const times = lengths.map((length) => timeOf(words.repeat(Math.ceil(length / words.length))))
    const [before = 1, last = 1] = times.slice(-2)
    return { stretch, times, exponent: Math.log2(last / before) }
  })
}

export function isSuperLinear({ exponent, times }: Growth): boolean {
  return exponent > slack && (times.at(-1) ?? 0) > 50
}

/** The best of four runs, in milliseconds. */
function timeOf(line: string): number {
  return Math.min(...[0, 1, 2, 3].map(() => {
    const start = performance.now()
    const view = View.whole(buildDoc([{ kind: 'paragraph', text: 'Dear Ann', page: 1 }, { kind: 'paragraph', text: line, page: 1 }], 1))
    classify(view, documentTypes)
    for (const type of documentTypes) extract(new Part(view, type.outline), type.fields)
    return performance.now() - start
  }))
}

export function hostileTable(growths: readonly Growth[]): string {
  const header = `${'stretch'.padEnd(14)}${lengths.map((length) => `${length} chars`.padStart(14)).join('')}  exponent`
  const rows = growths.map((growth) => `${growth.stretch.padEnd(14)}${growth.times.map((time) => `${time.toFixed(1)} ms`.padStart(14)).join('')}  ${growth.exponent.toFixed(2)}${isSuperLinear(growth) ? '  super-linear' : ''}`)
  return [header, ...rows].join('\n')
}
