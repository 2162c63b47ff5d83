import type { Doc } from '../text/doc.ts'
import { DocketError } from '../text/errors.ts'
import { readPdfParse } from './pdf-parse/index.ts'
import { readPdfium } from './pdfium/index.ts'

export type PdfReader = 'pdfium' | 'pdf-parse'

export interface PdfOptions {
  /** PDFium unless told. */
  readonly reader?: PdfReader
  /** Whether PDFium asks the file's structure tags; true unless told. */
  readonly tags?: boolean
}

export interface PdfResult {
  readonly doc: Doc
  /** The reader that gave the text in the end. */
  readonly reader: PdfReader
  readonly warnings: readonly PdfWarning[]
}

export interface PdfWarning {
  readonly code: 'page-without-text'
  readonly message: string
}

/** Reads a PDF; a file that PDFium calls damaged gets a second chance with pdf-parse. Throws a DocketError. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<PdfResult> {
  if (bytes.length === 0) throw new DocketError('E_EMPTY', 'The file is empty.', 'Fetch the file again.')
  const { doc, reader } = await readWithEither(bytes, options)
  if (doc.text.trim() === '') throw new DocketError('E_NO_TEXT', 'No page of the PDF holds text; it may be a scan.', 'Run OCR over the file and read the result.')
  return { doc, reader, warnings: pagesWithoutText(doc) }
}

async function readWithEither(bytes: Uint8Array, { reader = 'pdfium', tags = true }: PdfOptions): Promise<{ doc: Doc; reader: PdfReader }> {
  if (reader === 'pdf-parse') return { doc: await readPdfParse(bytes), reader }
  try {
    return { doc: await readPdfium(bytes, { tags }), reader }
  } catch (error) {
    if (!(error instanceof DocketError) || error.code !== 'E_DAMAGED') throw error
    return { doc: await readPdfParse(bytes), reader: 'pdf-parse' }
  }
}

function pagesWithoutText({ pages, pageRuns }: Doc): PdfWarning[] {
  const known = new Set(pageRuns.map((run) => run.page))
  const empty = Array.from({ length: pages ?? 0 }, (_, index) => index + 1).filter((page) => !known.has(page))
  if (!empty.length) return []
  const which = empty.length === 1 ? `Page ${empty[0]} holds` : `Pages ${empty.join(', ')} hold`
  return [{ code: 'page-without-text', message: `${which} no text; a scan would need OCR.` }]
}
