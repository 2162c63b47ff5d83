import type { OcrMode, ReaderOptions } from '../../readers/define-reader.ts'
import type { DocketRecord } from '../../record/schema.ts'

type Source = Pick<DocketRecord['source'], 'sha256' | 'reader' | 'ocr'>

/** How a file is read that these documents were read from. */
export function readerOf(sources: readonly Source[]): ReaderOptions {
  const readers = sources.map(({ reader }) => reader).filter((reader) => reader.startsWith('pdf'))
  return readers.length > 0 && readers.every((reader) => reader.startsWith('pdf-parse')) ? { pdfReader: 'pdf-parse' } : {}
}

/**
 * When words in pictures were to be recognised then, where that was otherwise than now: records say of which pages they were, and not when
 * they would have been.
 */
export function otherOcr(then: readonly Source[], now: readonly Source[]): OcrMode | undefined {
  const [former, present] = [among(now, then), among(then, now)].map((sources) => sources.flatMap(pagesOf)) as [string[], string[]]
  if (former.length === 0) return present.length > 0 ? 'never' : undefined
  return former.every((page) => present.includes(page)) ? undefined : 'always'
}

/** Those that the others have, too. */
function among(others: readonly Source[], sources: readonly Source[]): Source[] {
  return sources.filter(({ sha256 }) => others.some((one) => one.sha256 === sha256))
}

function pagesOf({ sha256, ocr }: Source): string[] {
  return (ocr?.pages ?? []).map((page) => `${sha256} ${page}`)
}
