import { type OpenDocument, withDocument } from '../../src/readers/pdf/pdfium/document.ts'
import { withEngine } from '../../src/readers/pdf/pdfium/engine.ts'
import type { PageBox } from '../../src/text/text-places.ts'

/** A character of a PDF's page as PDFium shows it: its middle, in points from the upper left corner. */
interface Character {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** What `printedOn` calls of PDFium and docket does not. */
interface MoreCalls {
  FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number
}

/** Points are told in these parts, since PDFium tells where something is shown in whole pixels. */
const parts = 100
const blank = 0x20

/** The letters and digits of a text, in small letters: what is left where lines part and hyphens go. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** What a PDF prints on its pages, by PDFium alone. */
export class PrintedPages {
  private readonly pages = new Map<number, Promise<Character[]>>()

  constructor(private readonly bytes: Uint8Array) {}

  /** The letters whose middles lie in rectangles. */
  async under(boxes: readonly PageBox[]): Promise<string> {
    const words = await Promise.all(boxes.map(async (box) => (await this.page(box.page)).filter((one) => isIn(box, one)).map(({ text }) => text).join('')))
    return letters(words.join(''))
  }

  private page(number: number): Promise<Character[]> {
    const known = this.pages.get(number) ?? withEngine((module) => withDocument(module, this.bytes, (document) => printedOn(document, number), 1000))
    this.pages.set(number, known)
    return known
  }
}

function isIn({ x, y, width, height }: PageBox, middle: Character): boolean {
  return middle.x > x - 0.1 && middle.x < x + width + 0.1 && middle.y > y - 0.1 && middle.y < y + height + 0.1
}

function printedOn(document: OpenDocument, number: number): Character[] {
  const { calls, handle } = document
  const page = calls.FPDF_LoadPage(handle, number - 1)
  const text = calls.FPDFText_LoadPage(page)
  const characters: Character[] = []
  for (let index = 0; index < calls.FPDFText_CountChars(text); index++) {
    const unit = calls.FPDFText_GetUnicode(text, index)
    const middle = unit > blank ? middleOf(document, page, text, index) : undefined
    if (middle) characters.push({ text: String.fromCharCode(unit), ...middle })
  }
  calls.FPDFText_ClosePage(text)
  calls.FPDF_ClosePage(page)
  return characters
}

function middleOf({ calls, memory }: OpenDocument, page: number, text: number, index: number): { x: number; y: number } | undefined {
  const at = memory.small
  const { FPDFText_GetCharBox: boxOf } = calls as unknown as MoreCalls
  if (!boxOf(text, index, at, at + 8, at + 16, at + 24)) return undefined
  const [left = 0, right = 0, bottom = 0, top = 0] = [0, 8, 16, 24].map((offset) => memory.double(at + offset))
  const size = [calls.FPDF_GetPageWidthF(page), calls.FPDF_GetPageHeightF(page)].map((points) => Math.round(points * parts)) as [number, number]
  calls.FPDF_PageToDevice(page, 0, 0, ...size, 0, (left + right) / 2, (bottom + top) / 2, at, at + 4)
  return { x: (memory.word(at) | 0) / parts, y: (memory.word(at + 4) | 0) / parts }
}
