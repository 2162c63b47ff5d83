import type { LayoutPage } from '../../../layout/page.ts'
import { DocketError } from '../../../text/errors.ts'
import type { Budget } from '../../limits/budget.ts'
import { keepWithin } from '../../limits/limits.ts'
import { checkPageCount, damaged, encrypted, lockedOtherwise } from '../errors.ts'
import type { AttachedFile, PdfFile } from '../pdf-file.ts'
import { readPage } from './page.ts'
import type { Attachments, Parser } from './parser.ts'

/**
 * A PDF by pdf-parse: slower than PDFium and without structure tags, but it mends files whose tail is missing.
 * Throws a DocketError when the file cannot be opened.
 */
export async function readPdfParseFile(bytes: Uint8Array, budget: Budget): Promise<PdfFile> {
  const { PDFParse } = await import('pdf-parse')
  // A copy, because the parser hands the buffer to a worker of its own and leaves an empty one behind.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 }) as unknown as Parser
  try {
    const document = await parser.load()
    checkPageCount(document.numPages, budget.limits.pages)
    const pages: LayoutPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(await readPage(page, number))
      page.cleanup()
    }
    return { pages, attached: attachedFiles(await document.getAttachments(), budget), warnings: [], unmapped: new Set() }
  } catch (error) {
    throw openingError(error)
  } finally {
    await parser.destroy()
  }
}

function attachedFiles(attachments: Attachments | null, budget: Budget): AttachedFile[] {
  const files = Object.values(attachments ?? {}).map(({ filename, content }) => ({ name: filename, bytes: content }))
  budget.countEntries(files.length)
  for (const { bytes } of files) {
    keepWithin(budget.limits, 'file', bytes.length)
    budget.countBytes(bytes.length)
  }
  return files
}

function openingError(error: unknown): DocketError {
  if (error instanceof DocketError) return error
  if (!(error instanceof Error)) return damaged()
  if (/\b(?:unknown|unsupported) encryption\b/.test(error.message)) return lockedOtherwise()
  return error.name === 'PasswordException' ? encrypted() : damaged()
}
