import { layout } from '../layout/index.ts'
import type { LayoutPage } from '../layout/page.ts'
import { buildDoc } from '../text/build-doc.ts'
import { DocketError } from '../text/errors.ts'
import type { OcrMode, ReaderResult } from './define-reader.ts'
import { type Limits, defaultLimits } from './limits.ts'
import { readPdfParsePages } from './pdf-parse/index.ts'
import { mendPages } from './pdf-mending.ts'
import { readPdfiumPages } from './pdfium/index.ts'

export type PdfReader = 'pdfium' | 'pdf-parse'

export interface PdfOptions {
  /** PDFium unless told. */
  readonly reader?: PdfReader
  /** Whether PDFium asks the file's structure tags; true unless told. */
  readonly tags?: boolean
  /** `auto` unless told. */
  readonly ocr?: OcrMode
  readonly limits?: Limits
  /** Called with each page whose words were recognised. */
  readonly onPage?: () => void
}

/** Reads a PDF; a file that PDFium calls damaged gets a second chance with pdf-parse. Throws a DocketError. */
export async function readPdf(bytes: Uint8Array, { reader, tags = true, ocr: mode = 'auto', limits = defaultLimits, onPage }: PdfOptions = {}): Promise<ReaderResult> {
  const read = await readPages(bytes, reader, { tags, mostPages: limits.pages })
  const otherPages = (): Promise<LayoutPage[]> => (read.reader === 'pdfium' ? readPdfParsePages(bytes, limits.pages) : Promise.resolve([]))
  const { pages, ocr, warnings } = await mendPages(bytes, read.pages, { ocr: mode, limits, otherPages, onPage })
  const doc = buildDoc(layout(pages), pages.length)
  return { doc, reader: readerName(read.reader, pages.length, ocr?.pages.length ?? 0), warnings, ...(ocr && { ocr }) }
}

interface PagesRead {
  readonly pages: readonly LayoutPage[]
  readonly reader: PdfReader
}

async function readPages(bytes: Uint8Array, reader: PdfReader = 'pdfium', options: { tags: boolean; mostPages: number }): Promise<PagesRead> {
  if (reader === 'pdf-parse') return { pages: await readPdfParsePages(bytes, options.mostPages), reader }
  try {
    return { pages: await readPdfiumPages(bytes, options), reader }
  } catch (error) {
    if (!(error instanceof DocketError) || error.code !== 'E_DAMAGED') throw error
    return { pages: await readPdfParsePages(bytes, options.mostPages), reader: 'pdf-parse' }
  }
}

/** Words out of pictures were not read by the library that opened the file. */
function readerName(reader: PdfReader, pages: number, recognised: number): string {
  if (recognised === 0) return reader
  return recognised === pages ? 'tesseract' : `${reader}+tesseract`
}
