import type { Doc } from '../../text/doc.ts'
import { DocketError } from '../../text/errors.ts'
import type { OcrMode, ReaderWarning } from '../define-reader.ts'

/**
 * A warning for each page on which a reader found no words.
 * @param ocr whether pictures were looked at
 * @param told what the reader left out
 * @throws DocketError when there are none on any page.
 */
export function pagesWithoutText(
  { text, pages, pageRuns }: Doc,
  ocr: OcrMode = 'auto',
  told: readonly ReaderWarning[] = [],
): ReaderWarning[] {
  if (text.trim() === '') throw withoutText(pages, ocr, told)
  const withText = new Set(pageRuns.map(({ page }) => page))
  const what = ocr === 'never' ? 'it may be blank, or a scan that --ocr auto would read' : 'it may be blank'
  return Array.from({ length: pages ?? 0 }, (_, index) => index + 1)
    .filter((page) => !withText.has(page))
    .map((page) => ({ code: 'page-without-text', message: `Page ${page} holds no text; ${what}.`, page }))
}

function withoutText(pages: number | null, ocr: OcrMode, told: readonly ReaderWarning[]): DocketError {
  if (pages === null) {
    return new DocketError(
      'E_NO_TEXT',
      ['The file holds no words that can be read.', ...told.map(({ message }) => message)].join(' '),
      'Save it again from its source.',
    )
  }
  if (ocr === 'never') {
    return new DocketError(
      'E_NO_TEXT',
      'No page holds text; they may be scans.',
      'Read it with --ocr auto, which recognises the words in pictures.',
    )
  }
  return new DocketError(
    'E_NO_TEXT',
    'No page holds text, and no words were recognised in its pictures.',
    'Scan it again, upright and with 200 to 300 pixels an inch.',
  )
}
