import type { OpenDocument } from './document.ts'
import { type PageObject, objectKind } from './objects.ts'
import { hyphenInText } from './page-characters.ts'

const softHyphen = 0xad
const blanks = [0x09, 0x0a, 0x0d, 0x20, 0xa0]

/**
 * A page's characters with each hyphen at a line's end as the file has it, hard or soft. PDFium makes them all one, but
 * only where a line goes on: so each object that ends with one is read by itself, and no other object is read any more.
 */
export function withHyphens(
  document: OpenDocument,
  page: number,
  textPage: number,
  characters: string,
  objects: readonly PageObject[],
): string {
  if (!characters.includes(hyphenInText)) return characters
  const { calls } = document
  for (const { handle, kind } of objects) if (kind === objectKind.text) calls.FPDFPageObj_SetIsActive(handle, 0)
  return characters.replaceAll(hyphenInText, (_, index: number) => {
    const object = calls.FPDFText_GetTextObject(textPage, index)
    return object && lastCharacter(document, page, object) === softHyphen ? '\u00AD' : '-'
  })
}

/** The last printed character of an object that is switched off. */
function lastCharacter({ calls }: OpenDocument, page: number, object: number): number {
  calls.FPDFPageObj_SetIsActive(object, 1)
  const textPage = calls.FPDFText_LoadPage(page)
  calls.FPDFPageObj_SetIsActive(object, 0)
  if (!textPage) return 0
  let index = calls.FPDFText_CountChars(textPage) - 1
  while (index > 0 && blanks.includes(calls.FPDFText_GetUnicode(textPage, index))) index--
  const last = index < 0 ? 0 : calls.FPDFText_GetUnicode(textPage, index)
  calls.FPDFText_ClosePage(textPage)
  return last
}
