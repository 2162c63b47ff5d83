import type { LayoutPage } from '../../layout/page.ts'
import { withDocument } from './document.ts'
import { withEngine } from './engine.ts'
import { readPage } from './page.ts'
import { TextRuns } from './text-runs.ts'

export interface PdfiumOptions {
  /** Whether to ask the file's structure tags as a second witness. */
  readonly tags: boolean
  /** That the file may have. */
  readonly mostPages: number
}

/** The pages of a PDF with their runs and rules, before layout; throws a DocketError when it cannot be opened. */
export async function readPdfiumPages(bytes: Uint8Array, { tags, mostPages }: PdfiumOptions): Promise<LayoutPage[]> {
  return withEngine((module) => withDocument(module, bytes, (document) => {
    const runs = new TextRuns(document)
    return Array.from({ length: document.pageCount }, (_, index) => readPage(document, index, runs, tags))
  }, mostPages))
}
