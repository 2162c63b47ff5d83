import type { Box, LayoutPage, Run } from '../../layout/page.ts'
import { isArtifact } from './artifacts.ts'
import type { OpenDocument } from './document.ts'
import { drawnRules } from './rules.ts'
import { structure } from './structure.ts'
import type { TextRun, TextRuns } from './text-runs.ts'
import { type Quarter, Upright } from './upright.ts'

/** Reads one page; tree, text and page are closed in that order, or the heap grows with every page. */
export function readPage(document: OpenDocument, index: number, textRuns: TextRuns, tags: boolean): LayoutPage {
  const { calls } = document
  const page = calls.FPDF_LoadPage(document.handle, index)
  if (!page) return { number: index + 1, width: 0, height: 0, runs: [], rules: [] }
  const text = calls.FPDFText_LoadPage(page)
  try {
    const runs = text ? textRuns.of(text) : []
    const quarter = mainQuarter(runs)
    const upright = new Upright(quarter, visibleBox(document, page))
    return {
      number: index + 1,
      width: upright.width,
      height: upright.height,
      runs: layoutRuns(document, page, runs, { upright, quarter, tags }),
      rules: runs.length ? drawnRules(document, page).map((box) => upright.box(box)) : [],
    }
  } finally {
    if (text) calls.FPDFText_ClosePage(text)
    calls.FPDF_ClosePage(page)
  }
}

function visibleBox({ calls, memory }: OpenDocument, page: number): Box {
  calls.FPDF_GetPageBoundingBox(page, memory.small)
  const [left = 0, top = 0, right = 0, bottom = 0] = memory.floats(memory.small, 4)
  return { x0: left, y0: bottom, x1: right, y1: top }
}

/** The direction of most of the page's characters; scans and wide tables lie on their side. */
function mainQuarter(runs: readonly TextRun[]): Quarter {
  const characters = [0, 0, 0, 0]
  for (const run of runs) characters[run.quarter] = (characters[run.quarter] ?? 0) + run.text.length
  return characters.indexOf(Math.max(...characters)) as Quarter
}

function layoutRuns(
  document: OpenDocument, page: number, runs: readonly TextRun[], how: { upright: Upright; quarter: Quarter; tags: boolean },
): Run[] {
  const { upright } = how
  const tags = how.tags ? structure(document, page) : undefined
  return runs.map((run, order) => {
    const tag = tags?.get(document.calls.FPDFPageObj_GetMarkedContentID(run.object))
    return {
      text: run.text,
      x0: upright.x(run.x, run.y),
      x1: upright.x(run.endX, run.endY),
      baseline: upright.y(run.x, run.y),
      size: run.size,
      bold: run.bold,
      order,
      // A stamp or watermark that runs across the page's direction belongs to no line.
      artifact: run.quarter !== how.quarter || (how.tags && !tag && isArtifact(document, run.object)),
      tag,
    }
  })
}
