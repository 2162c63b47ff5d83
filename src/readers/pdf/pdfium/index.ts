import type { Budget } from '../../limits/budget.ts'
import { type PdfFile, hiddenWords } from '../pdf-file.ts'
import { attachedFiles } from './attached-files.ts'
import { type OpenDocument, withDocument } from './document.ts'
import { withEngine } from './engine.ts'
import { mayHaveLayers } from './layers.ts'
import { Notes } from './notes.ts'
import { type ReadPage, readPage } from './page.ts'
import { TextRuns } from './text-runs.ts'

interface PdfiumOptions {
  /** Whether to ask the file's structure tags as a second witness. */
  readonly tags: boolean
  /** Whether each character is told its place. */
  readonly boxes: boolean
  readonly budget: Budget
}

/** The pages of a PDF with their runs and rules, and the files that it carries; throws a DocketError when it cannot be opened. */
export async function readPdfiumFile(bytes: Uint8Array, { tags, boxes, budget }: PdfiumOptions): Promise<PdfFile> {
  return withEngine((module) => withDocument(module, bytes, (document) => {
    const notes = new Notes(document, budget)
    try {
      const textRuns = new TextRuns(document, boxes)
      const pages = readPages(document, { textRuns, notes, tags, hasLayers: once(() => mayHaveLayers(bytes)) })
      return {
        pages: pages.map(({ page }) => page),
        attached: [...attachedFiles(document, budget), ...notes.files],
        warnings: pages.flatMap(({ page, hidden }) => hiddenWords(page.number, hidden)),
        pictures: new Map(pages.flatMap(({ page, pictures }) => (pictures ? [[page.number, pictures] as const] : []))),
        unmapped: new Set(pages.filter(({ isUnmapped }) => isUnmapped).map(({ page }) => page.number)),
      }
    } finally {
      notes.close()
    }
  }, budget.limits.pages))
}

function readPages(document: OpenDocument, tools: Parameters<typeof readPage>[2]): ReadPage[] {
  return Array.from({ length: document.pageCount }, (_, index) => readPage(document, index, tools))
}

function once<T>(ask: () => T): () => T {
  let answer: { value: T } | undefined
  return () => (answer ??= { value: ask() }).value
}
