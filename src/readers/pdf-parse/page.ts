import type { LayoutPage, Run } from '../../layout/page.ts'
import type { ParsedPage, TextItem } from './parser.ts'

const boldName = /bold|black|heavy|demi/i

/** Reads one page's runs; rules are not told by this parser. */
export async function readPage(page: ParsedPage, number: number): Promise<LayoutPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  // Fonts are known by name only after the drawing instructions were read.
  await page.getOperatorList()
  const { items } = await page.getTextContent()
  const runs: Run[] = []
  for (const item of items) addItem(runs, item, page, left, bottom)
  return { number, width: right - left, height: top - bottom, runs, rules: [] }
}

/** Blank items only say that the run before them ends with a blank. */
function addItem(runs: Run[], item: TextItem, page: ParsedPage, left: number, bottom: number): void {
  const last = runs.at(-1)
  if (item.str.trim() === '') {
    if (last && item.str !== '') runs[runs.length - 1] = { ...last, text: `${last.text} ` }
    return
  }
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform
  runs.push({
    text: item.str,
    x0: x - left,
    x1: x - left + item.width,
    baseline: y - bottom,
    size: Math.hypot(c, d),
    bold: boldName.test(fontName(page, item.fontName)),
    order: runs.length,
    artifact: Math.abs(b) > Math.abs(a),
  })
}

function fontName(page: ParsedPage, id: string): string {
  return page.commonObjs.has(id) ? page.commonObjs.get(id)?.name ?? '' : ''
}
