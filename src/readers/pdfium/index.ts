import type { LayoutPage } from '../../layout/page.ts'
import { layout } from '../../layout/index.ts'
import type { Doc } from '../../text/doc.ts'
import { buildDoc } from '../../text/build-doc.ts'
import { withDocument } from './document.ts'
import { withEngine } from './engine.ts'
import { readPage } from './page.ts'
import { TextRuns } from './text-runs.ts'

export interface PdfiumOptions {
  /** Whether to ask the file's structure tags as a second witness; true unless told. */
  readonly tags?: boolean
}

/** Reads a PDF with PDFium; throws a DocketError when it cannot be opened. */
export async function readPdfium(bytes: Uint8Array, options: PdfiumOptions = {}): Promise<Doc> {
  const pages = await readPdfiumPages(bytes, options)
  return buildDoc(layout(pages), pages.length)
}

/** The pages of a PDF with their runs and rules, before layout. */
export async function readPdfiumPages(bytes: Uint8Array, { tags = true }: PdfiumOptions = {}): Promise<LayoutPage[]> {
  return withEngine((module) => withDocument(module, bytes, (document) => {
    const runs = new TextRuns(document)
    return Array.from({ length: document.pageCount }, (_, index) => readPage(document, index, runs, tags))
  }))
}
