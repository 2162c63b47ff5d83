import type { ReaderWarning, Recognition } from '../define-reader.ts'
import type { RecognisedPage } from './recognise-page.ts'

/** Below this a person should compare the words with the picture. */
const doubtful = 0.8

/** How recognising some pages went, over all and where it is to be doubted; nothing where no words came of it. */
export function recognitionOf(
  pages: readonly RecognisedPage[],
): { readonly ocr?: Recognition; readonly warnings: readonly ReaderWarning[] } {
  const read = pages.filter(({ page }) => lettersIn(page) > 0)
  if (read.length === 0) return { warnings: [] }
  const letters = read.reduce((sum, { page }) => sum + lettersIn(page), 0)
  const confidence = read.reduce((sum, { page, confidence: sure }) => sum + sure * lettersIn(page), 0) / letters
  return {
    ocr: { pages: read.map(({ page }) => page.number), confidence: rounded(confidence) },
    warnings: read.filter(({ confidence: sure }) => sure < doubtful).map(({ page, confidence: sure }) => ({
      code: 'ocr-doubtful',
      message: `The words of page ${page.number} were recognised in its picture with a confidence of only ${rounded(sure)}.`,
      page: page.number,
    })),
  }
}

function lettersIn({ runs }: RecognisedPage['page']): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0)
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}
