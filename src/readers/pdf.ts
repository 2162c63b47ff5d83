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
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}

/** Reads a PDF; a file that PDFium calls damaged gets a second chance with pdf-parse. */
export async function readPdf(bytes: Uint8Array, { reader = 'pdfium', tags = true }: PdfOptions = {}): Promise<PdfResult> {
  if (reader === 'pdf-parse') return withPdfParse(bytes)
  try {
    return { doc: await readPdfium(bytes, { tags }), reader, warnings: [] }
  } catch (error) {
    if (!(error instanceof DocketError) || error.code !== 'E_DAMAGED') throw error
    return withPdfParse(bytes)
  }
}

async function withPdfParse(bytes: Uint8Array): Promise<PdfResult> {
  const message = 'Read with pdf-parse, which tells no lines between table cells or around boxes.'
  return { doc: await readPdfParse(bytes), reader: 'pdf-parse', warnings: [{ code: 'layout-limited', message }] }
}
