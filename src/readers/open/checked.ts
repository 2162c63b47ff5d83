import type { OcrMode, ReaderEntry, ReaderOptions, ReaderResult, ReaderWarning } from '../define-reader.ts'
import type { Budget } from '../limits/budget.ts'
import { nameExtension } from '../names/name-extension.ts'
import { readers } from '../registry.ts'
import { pagesWithoutText } from './pages-without-text.ts'

/**
 * A result with all that is to be warned of.
 * @throws DocketError when it has no words at all, or more than may be.
 */
export function checked(
  result: ReaderResult,
  { ocr }: ReaderOptions,
  budget: Budget,
  warnings: readonly ReaderWarning[] = [],
): ReaderResult {
  budget.countCharacters(result.doc.text.length)
  return { ...result, warnings: [...warnings, ...result.warnings, ...blankPages(result, ocr)] }
}

/** Pages that a reader has warned of already are not warned of again. */
function blankPages({ doc, warnings }: ReaderResult, ocr?: OcrMode): ReaderWarning[] {
  const told = new Set(warnings.map(({ page }) => page))
  return pagesWithoutText(doc, ocr, warnings).filter(({ page }) => !told.has(page))
}

/** What a source's name says against its content. */
export function mismatch(entry: ReaderEntry, name: string): ReaderWarning[] {
  const named = readers.find(({ extensions }) => extensions.includes(nameExtension(name)))
  if (!named || named === entry) return []
  return [{ code: 'media-type-mismatch', message: `The name says ${named.title}, the content is ${entry.title}.` }]
}
