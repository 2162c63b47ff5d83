import type { Box, LayoutPage } from '../../../layout/page.ts'
import { uprightPage } from '../../../layout/upright.ts'
import type { Pictures } from '../pdf-file.ts'
import { onPage } from '../places.ts'
import type { OpenDocument } from './document.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { withHyphens } from './hyphens.ts'
import { noMarks, pageMarks } from './marks.ts'
import type { Notes } from './notes.ts'
import { type PageObject, pageObjects } from './objects.ts'
import { pageCharacters } from './page-characters.ts'
import { picturesOf } from './pictures.ts'
import { drawnRules } from './rules.ts'
import type { TextRuns } from './text-runs.ts'
import { wordsOf } from './texts.ts'

/** Pages of more are seldom asked whether they are scans. */
const fewCharacters = 1000

/** What the pages of a document are read with. */
interface PageTools {
  readonly textRuns: TextRuns
  readonly notes: Notes
  /** Whether the file's structure tags are asked. */
  readonly tags: boolean
  readonly hasLayers: () => boolean
}

/** A page as it was read. */
export interface ReadPage {
  readonly page: LayoutPage
  /** Words that it seems not to show, which were left out; those on layers that are off are not among them. */
  readonly hidden: readonly string[]
  /** Whether letters of its words are not known, because their fonts do not say what they show. */
  readonly isUnmapped: boolean
  /** Told of pages of few words on which nothing else stands. */
  readonly pictures?: Pictures
}

/** Reads one page; tree, text and page are closed in that order, or the heap grows with every page. */
export function readPage(document: OpenDocument, index: number, tools: PageTools): ReadPage {
  const { calls } = document
  const loaded = calls.FPDF_LoadPage(document.handle, index)
  const drawn = loaded ? tools.notes.drawnInto(loaded, index) : 0
  const page = drawn ?? loaded
  if (!page) return { page: { number: index + 1, width: 0, height: 0, runs: [], rules: [] }, hidden: [], isUnmapped: false }
  const objects = pageObjects(document, page)
  const hidden = withoutHidden(document, page, objects, tools)
  const text = calls.FPDFText_LoadPage(page)
  try {
    const read = readText(document, { index, page, text, objects }, tools)
    // What is drawn into a page may be a picture, too, and makes no scan of it.
    return { ...read, hidden, ...(drawn === undefined && hasFewWords(read.page) && { pictures: picturesOf(document, page) }) }
  } finally {
    if (text) calls.FPDFText_ClosePage(text)
    calls.FPDF_ClosePage(page)
  }
}

/** Whether a page's words may be a stamp on a scan. */
function hasFewWords({ runs }: LayoutPage): boolean {
  let length = 0
  return !runs.some(({ text }) => (length += text.length) > fewCharacters)
}

/** Switches off what the page does not show, and returns its words. */
function withoutHidden(document: OpenDocument, page: number, objects: readonly PageObject[], { hasLayers }: PageTools): string[] {
  const hidden = hiddenTexts(document, page, objects, hasLayers)
  const words = wordsOf(document, page, hidden.filter(({ isLayered }) => !isLayered))
  for (const { handle } of hidden) document.calls.FPDFPageObj_SetIsActive(handle, 0)
  return words
}

interface LoadedPage {
  readonly index: number
  readonly page: number
  readonly text: number
  readonly objects: readonly PageObject[]
}

function readText(
  document: OpenDocument,
  { index, page, text, objects }: LoadedPage,
  { textRuns, tags }: PageTools,
): Pick<ReadPage, 'page' | 'isUnmapped'> {
  const visible = visibleBox(document, page)
  const read = text ? pageCharacters(document, text) : ''
  const characters = withHyphens(document, page, text, read, objects)
  const { runs, isUnmapped } = textRuns.of(text, characters, characters && tags ? pageMarks(document, page) : noMarks)
  const shown = onPage(visible, runs)
  const rules = shown.length ? drawnRules(document, objects) : []
  const rotation = document.calls.FPDFPage_GetRotation(page)
  return { page: uprightPage({ number: index + 1, visible, rotation, runs: shown, rules }), isUnmapped }
}

function visibleBox({ calls, memory }: OpenDocument, page: number): Box {
  if (!calls.FPDF_GetPageBoundingBox(page, memory.small)) {
    return { x0: 0, y0: 0, x1: calls.FPDF_GetPageWidthF(page), y1: calls.FPDF_GetPageHeightF(page) }
  }
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => memory.float(memory.small + offset))
  return { x0: left ?? 0, y0: bottom ?? 0, x1: right ?? 0, y1: top ?? 0 }
}
