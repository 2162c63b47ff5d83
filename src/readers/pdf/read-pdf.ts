import type { LayoutPage } from '../../layout/page.ts'
import { readPages } from '../../layout/read-pages.ts'
import { DocketError } from '../../text/errors.ts'
import type { DocumentRead, OcrMode } from '../define-reader.ts'
import { Budget } from '../limits/budget.ts'
import { pdfMembers } from './attachments.ts'
import { mendPages } from './mending.ts'
import type { PdfFile } from './pdf-file.ts'
import { readPdfParseFile } from './pdf-parse/index.ts'
import { readPdfiumFile } from './pdfium/index.ts'

export type PdfReader = 'pdfium' | 'pdf-parse'

interface PdfOptions {
  /** PDFium unless said otherwise. */
  readonly reader?: PdfReader
  /** Whether PDFium asks the file's structure tags; true unless said otherwise. */
  readonly tags?: boolean
  /** `auto` unless said otherwise. */
  readonly ocr?: OcrMode
  /** Whether the places of words on their pages are kept; false unless said otherwise. */
  readonly boxes?: boolean
  /** What reading may cost. */
  readonly budget?: Budget
  /** Called with each page whose words were recognised. */
  readonly onPage?: () => void
}

/** Reads a PDF; a file that PDFium calls damaged gets a second chance with pdf-parse. Throws a DocketError. */
export async function readPdf(
  bytes: Uint8Array,
  { reader, tags = true, ocr: mode = 'auto', boxes = false, budget = new Budget(), onPage }: PdfOptions = {},
): Promise<DocumentRead> {
  const { file, reader: used } = await readFile(bytes, reader, { tags, boxes, budget })
  const otherPages = async (): Promise<readonly LayoutPage[]> => (used === 'pdfium'
    ? (await readPdfParseFile(bytes, new Budget(budget.limits))).pages
    : [])
  const { pages, ocr, warnings } = await mendPages(bytes, file, { ocr: mode, limits: budget.limits, otherPages, onPage })
  const members = pdfMembers(file.attached)
  return {
    ...readPages(pages, { boxes }),
    reader: readerName(used, pages.length, ocr?.pages.length ?? 0),
    warnings: [...file.warnings, ...warnings],
    ...(ocr && { ocr }), ...(members.length > 0 && { members }),
  }
}

type FileOptions = Parameters<typeof readPdfiumFile>[1]

interface FileRead {
  readonly file: PdfFile
  readonly reader: PdfReader
}

async function readFile(bytes: Uint8Array, reader: PdfReader = 'pdfium', options: FileOptions): Promise<FileRead> {
  if (reader === 'pdf-parse') return { file: await readPdfParseFile(bytes, options.budget), reader }
  try {
    return { file: await readPdfiumFile(bytes, options), reader }
  } catch (error) {
    if (!(error instanceof DocketError) || error.code !== 'E_DAMAGED') throw error
    return { file: await readPdfParseFile(bytes, options.budget), reader: 'pdf-parse' }
  }
}

/** Words out of pictures were not read by the library that opened the file. */
function readerName(reader: PdfReader, pages: number, recognised: number): string {
  if (recognised === 0) return reader
  return recognised === pages ? 'tesseract' : `${reader}+tesseract`
}
