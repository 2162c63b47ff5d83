import type { Box, LayoutPage } from '../../layout/page.ts'
import { uprightPage } from '../../layout/upright.ts'
import type { OpenDocument } from './document.ts'
import { noMarks, pageMarks } from './marks.ts'
import { drawnRules } from './rules.ts'
import type { TextRuns } from './text-runs.ts'

/** Reads one page; tree, text and page are closed in that order, or the heap grows with every page. */
export function readPage(document: OpenDocument, index: number, textRuns: TextRuns, tags: boolean): LayoutPage {
  const { calls } = document
  const page = calls.FPDF_LoadPage(document.handle, index)
  if (!page) return { number: index + 1, width: 0, height: 0, runs: [], rules: [] }
  const text = calls.FPDFText_LoadPage(page)
  try {
    const runs = text ? textRuns.of(text, tags ? pageMarks(document, page) : noMarks) : []
    const rules = runs.length ? drawnRules(document, page) : []
    return uprightPage(index + 1, visibleBox(document, page), runs, rules)
  } finally {
    if (text) calls.FPDFText_ClosePage(text)
    calls.FPDF_ClosePage(page)
  }
}

function visibleBox({ calls, memory }: OpenDocument, page: number): Box {
  calls.FPDF_GetPageBoundingBox(page, memory.small)
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => memory.float(memory.small + offset))
  return { x0: left ?? 0, y0: bottom ?? 0, x1: right ?? 0, y1: top ?? 0 }
}
