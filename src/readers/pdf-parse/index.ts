import { layout } from '../../layout/index.ts'
import type { LayoutPage } from '../../layout/page.ts'
import { buildDoc } from '../../text/build-doc.ts'
import type { Doc } from '../../text/doc.ts'
import { DocketError } from '../../text/errors.ts'
import { checkPageCount, damaged, encrypted } from '../pdf-errors.ts'
import { readPage } from './page.ts'
import type { Parser } from './parser.ts'

/** Reads a PDF with pdf-parse: slower than PDFium and without structure tags, but it mends files whose tail is missing. */
export async function readPdfParse(bytes: Uint8Array): Promise<Doc> {
  const pages = await readPdfParsePages(bytes)
  return buildDoc(layout(pages), pages.length)
}

async function readPdfParsePages(bytes: Uint8Array): Promise<LayoutPage[]> {
  const { PDFParse } = await import('pdf-parse')
  // A copy, because the parser hands the buffer to a worker of its own and leaves an empty one behind.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 }) as unknown as Parser
  try {
    const document = await parser.load()
    checkPageCount(document.numPages)
    const pages: LayoutPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(await readPage(page, number))
      page.cleanup()
    }
    return pages
  } catch (error) {
    throw openingError(error)
  } finally {
    await parser.destroy()
  }
}

function openingError(error: unknown): DocketError {
  if (error instanceof DocketError) return error
  return error instanceof Error && error.name === 'PasswordException' ? encrypted() : damaged()
}
