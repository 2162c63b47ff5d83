import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { readDocument, recordsOf } from '../../src/docket.ts'
import { PrintedPages, letters } from '../support/printed-under.ts'
import { corpus, fixtures } from '../support/samples.ts'

/** The quotes of a PDF's evidence under whose rectangles PDFium prints other words, and how many quotes there are. */
async function misplaced(path: string): Promise<{ quotes: number; wrong: unknown[] }> {
  const bytes = readFileSync(path)
  const printed = new PrintedPages(bytes)
  const evidence = recordsOf(await readDocument({ name: path, bytes }, { boxes: true })).flatMap((record) => record.evidence)
  const wrong: unknown[] = []
  for (const { quote, boxes = [], pointer } of evidence) {
    const under = await printed.under(boxes)
    if (!under.includes(letters(quote)) || boxes.length === 0) wrong.push({ pointer, quote, under })
  }
  return { quotes: evidence.length, wrong }
}

describe('PDFium prints the words of every quote in its rectangles', () => {
  const samples = globSync('*/*.pdf', { cwd: fixtures, ignore: ['broken/**', '**/*.scan.pdf'] }).sort()

  it.each(samples)('of %s', async (path) => {
    expect(await misplaced(fixtures + path)).toMatchObject({ quotes: expect.any(Number), wrong: [] })
  })
})

describe.skipIf(!existsSync(corpus))('PDFium prints the words of 99.5 % of the quotes in their rectangles (skipped where ../shared/corpus is not)', () => {
  const every = 24
  const paths = existsSync(corpus) ? globSync('{pdf,pdf2}/*.pdf', { cwd: corpus }).sort().filter((_, at) => at % every === 0) : []

  it('of a sample of the corpus', async () => {
    const found = await Promise.all(paths.map((path) => misplaced(corpus + path)))
    const quotes = found.reduce((sum, one) => sum + one.quotes, 0)
    const wrong = found.flatMap((one) => one.wrong)
    expect(quotes).toBeGreaterThan(1000)
    expect(wrong.length, JSON.stringify(wrong.slice(0, 5))).toBeLessThanOrEqual(0.005 * quotes)
  })
})
