import { asMeant } from '../characters.ts'
import type { OpenDocument } from './document.ts'

/** PDFium gives a hyphen at a line's end as the first of these, and in the text of a whole page as the second. */
const hyphen = 0x02
export const hyphenInText = '\uFFFE'
const unitBytes = 2

/**
 * A page's text, in which each code unit stands at the index that PDFium gives its character. The call for a whole text
 * leaves out some controls that count all the same, so its text serves only where none is missing.
 */
export function pageCharacters(document: OpenDocument, textPage: number): string {
  const { calls, memory } = document
  const count = calls.FPDFText_CountChars(textPage)
  if (count <= 0) return ''
  const address = memory.room(unitBytes * (count + 1))
  // The count that comes back holds the zero at the end.
  const written = calls.FPDFText_GetText(textPage, 0, count, address) - 1
  return asMeant(written === count ? memory.utf16(address, count) : oneByOne(document, textPage, count))
}

function oneByOne({ calls }: OpenDocument, textPage: number, count: number): string {
  const parts: string[] = []
  for (let index = 0; index < count; index++) {
    const unit = calls.FPDFText_GetUnicode(textPage, index)
    const isHyphen = unit === hyphen && calls.FPDFText_IsHyphen(textPage, index) === 1
    parts.push(isHyphen ? hyphenInText : String.fromCharCode(unit))
  }
  return parts.join('')
}
