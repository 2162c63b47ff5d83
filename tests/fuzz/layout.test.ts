import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layout } from '../../src/layout/index.ts'
import type { Box, LayoutPage, Run } from '../../src/layout/page.ts'
import { findColumnRegions } from '../../src/layout/tables/column-regions.ts'
import { measure } from '../../src/layout/measures.ts'
import { readLines } from '../../src/layout/lines/page-lines.ts'
import { soundPage } from '../../src/layout/sound-page.ts'
import { buildDoc } from '../../src/text/build-doc.ts'
import { effort } from './effort.ts'

/** Mostly places on a page, near each other so that lines and columns come about; at times what is no place. */
const place = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 0, max: 50 }).map((step) => step * 12) }, { weight: 4, arbitrary: fc.double({ min: -900, max: 900, noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 1e308, -1e38) })
const size = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(7, 10, 12, 18) }, { weight: 1, arbitrary: fc.constantFrom(0, -12, NaN, Infinity, 1e-9) })
const rule: fc.Arbitrary<Box> = fc.record({ x0: place, y0: place, x1: place, y1: place })
/** Runs whose ends may lie before their starts. */
const spot = fc.record({ x0: place, x1: place, baseline: place, size, bold: fc.boolean(), artifact: fc.boolean(), across: fc.boolean(), lead: fc.constantFrom('', '', '', '• ', '1. ', '(a) ') })

const pages: fc.Arbitrary<LayoutPage[]> = fc.array(fc.record({ spots: fc.array(spot, { maxLength: 40 }), rules: fc.array(rule, { maxLength: 12 }) }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map(({ spots, rules }, index) => ({
    number: index + 1, width: 595, height: 842, rules,
    runs: spots.map(({ lead, ...at }, order): Run => ({ ...at, order, text: `${lead}${word(index, order)} ` })),
  })))

/** A word of letters that no other run has. */
function word(page: number, order: number): string {
  return [...`${page + 1}${100 + order}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')
}

it('the layout ends on any runs and rules, and each run’s word stands in the text once', () => {
  fc.assert(fc.property(pages, (all) => {
    const printed = buildDoc(layout(all), all.length).text.match(/[a-j]{4}/g) ?? []
    const drawn = all.flatMap(({ runs }, index) => runs.map((_, order) => word(index, order)))
    expect(printed.sort()).toEqual(drawn.sort())
  }), effort(100))
})

it('regions of columns hold the band that they begin with, and the next begins behind their end', () => {
  fc.assert(fc.property(pages, (all) => {
    for (const { lines } of readLines(all.map(soundPage))) {
      let behind = 0
      for (const { from, to } of findColumnRegions(lines, measure([lines]))) {
        expect(from).toBeGreaterThanOrEqual(behind)
        expect(to).toBeGreaterThan(from)
        behind = to
      }
      expect(behind).toBeLessThanOrEqual(lines.length)
    }
  }), effort(100))
})
