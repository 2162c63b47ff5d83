import type { Doc } from '../text/doc.ts'
import { DocketError } from '../text/errors.ts'
import type { ReaderWarning } from './define-reader.ts'

/**
 * A warning for each page on which a reader found no words.
 * @throws DocketError when there are none on any page.
 */
export function pagesWithoutText({ text, pages, pageRuns }: Doc): ReaderWarning[] {
  if (text.trim() === '') throw withoutText(pages)
  const withText = new Set(pageRuns.map(({ page }) => page))
  return Array.from({ length: pages ?? 0 }, (_, index) => index + 1)
    .filter((page) => !withText.has(page))
    .map((page) => ({ code: 'page-without-text', message: `Page ${page} holds no text; it may be blank or a scan.`, page }))
}

function withoutText(pages: number | null): DocketError {
  return pages === null
    ? new DocketError('E_NO_TEXT', 'The file holds no words.', 'Save it again from its source.')
    : new DocketError('E_NO_TEXT', 'No page holds text; they may be scans.', 'Run the file through text recognition (OCR) and read what that makes.')
}
