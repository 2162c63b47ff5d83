import type { LayoutPage } from '../../../layout/page.ts'
import { type DirectedRun, quarterOf, uprightPage } from '../../../layout/upright.ts'
import { asMeant } from '../characters.ts'
import { asPictures, fontTraits } from '../fonts.ts'
import { onPage } from '../places.ts'
import { drawnRules } from './drawings.ts'
import type { ParsedPage, TextItem } from './parser.ts'

/** Reads one page's runs and rules. */
export async function readPage(page: ParsedPage, number: number): Promise<LayoutPage> {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
  // Fonts are known by name only after the drawing instructions were read.
  const rules = drawnRules(await page.getOperatorList())
  const { items } = await page.getTextContent()
  const runs: DirectedRun[] = []
  for (const item of items) addItem(runs, item, page)
  const visible = { x0, y0, x1, y1 }
  return uprightPage({ number, visible, rotation: (((page.rotate / 90) % 4) + 4) % 4, runs: onPage(visible, runs), rules })
}

/** Blank items and line ends only say that the run before them ends with a blank. */
function addItem(runs: DirectedRun[], item: TextItem, page: ParsedPage): void {
  const last = runs.at(-1)
  const blank = item.hasEOL ? ' ' : ''
  if (item.str.trim() !== '') runs.push(runOf(item, `${item.str}${blank}`, page))
  else if (last && `${item.str}${blank}` !== '') runs[runs.length - 1] = { ...last, text: `${last.text} ` }
}

function runOf(item: TextItem, text: string, page: ParsedPage): DirectedRun {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform
  const size = Math.hypot(c, d)
  const traits = fontTraits(fontName(page, item.fontName))
  const along = item.width / (Math.hypot(a, b) || 1)
  return {
    text: traits.isPictures ? asPictures(text) : asMeant(text),
    x, y, size,
    endX: x + along * a,
    endY: y + along * b,
    bold: traits.isBold,
    quarter: quarterOf(a, b),
  }
}

function fontName(page: ParsedPage, id: string): string {
  return page.commonObjs.has(id) ? page.commonObjs.get(id)?.name ?? '' : ''
}
