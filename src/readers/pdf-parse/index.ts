import type { LayoutPage } from '../../layout/page.ts'
import { DocketError } from '../../text/errors.ts'
import { checkPageCount, damaged, encrypted } from '../pdf-errors.ts'
import { readPage } from './page.ts'
import type { Parser } from './parser.ts'

/**
 * The pages of a PDF by pdf-parse: slower than PDFium and without structure tags, but it mends files whose tail is missing.
 * Throws a DocketError when the file cannot be opened.
 * @param mostPages that the file may have
 */
export async function readPdfParsePages(bytes: Uint8Array, mostPages: number): Promise<LayoutPage[]> {
  const { PDFParse } = await import('pdf-parse')
  // A copy, because the parser hands the buffer to a worker of its own and leaves an empty one behind.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 }) as unknown as Parser
  try {
    const document = await parser.load()
    checkPageCount(document.numPages, mostPages)
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
