import { fontIsBold } from './fonts.ts'
import type { OpenDocument } from './document.ts'
import { type Quarter, quarterOf } from './upright.ts'

/** A piece of a page's text that one text object draws; coordinates are the file's own. */
export interface TextRun {
  readonly text: string
  /** Where the first printed character stands on its baseline. */
  readonly x: number
  readonly y: number
  /** Where the last printed character ends, by the direction of the text: right, top, left or bottom. */
  readonly endX: number
  readonly endY: number
  readonly size: number
  readonly quarter: Quarter
  readonly bold: boolean
  readonly object: number
}

/** PDFium writes a hyphen at a line's end as this, together with the line break. */
const lineEndHyphen = /\uFFFE/g
/** A gap inside one object that is wide enough to part columns, in sizes. */
const wideGap = 1.6

interface Cut {
  readonly object: number
  readonly from: number
  to: number
}

/** The runs of a page in the order of its content. */
export function textRuns(document: OpenDocument, textPage: number): TextRun[] {
  const { module, memory } = document
  const count = module._FPDFText_CountChars(textPage)
  if (count <= 0) return []
  const address = memory.room(2 * (count + 1))
  module._FPDFText_GetText(textPage, 0, count, address)
  const text = memory.utf16(address, count)
  return cuts(document, textPage, text).map((cut) => measure(document, textPage, text, cut)).filter((run) => run !== undefined)
}

/** A new run begins with each object; blanks and line ends that PDFium made up have none and stay with the run before. */
function cuts({ module, memory }: OpenDocument, textPage: number, text: string): Cut[] {
  const found: Cut[] = []
  let last: Cut | undefined
  let madeUp = false
  for (let index = 0; index < text.length; index++) {
    const object = module._FPDFText_GetTextObject(textPage, index)
    if (object === 0) {
      madeUp = true
      continue
    }
    if (!last || object !== last.object || (madeUp && isWide(index))) {
      if (last) last.to = index
      found.push((last = { object, from: index, to: text.length }))
    }
    madeUp = false
  }
  return found

  function isWide(index: number): boolean {
    const before = text.slice(0, index).trimEnd().length - 1
    if (before < (last?.from ?? 0)) return false
    module._FPDFText_GetLooseCharBox(textPage, before, memory.small)
    const end = memory.float(memory.small + 8)
    module._FPDFText_GetLooseCharBox(textPage, index, memory.small)
    const start = memory.float(memory.small)
    return start - end > wideGap * module._FPDFText_GetFontSize(textPage, index)
  }
}

function measure(document: OpenDocument, textPage: number, page: string, cut: Cut): TextRun | undefined {
  const { module, memory } = document
  const raw = page.slice(cut.from, cut.to)
  const printed = raw.trimEnd()
  const lead = printed.length - printed.trimStart().length
  if (printed.length === lead) return undefined
  const first = cut.from + lead
  const last = cut.from + printed.length - 1
  const at = memory.small
  module._FPDFText_GetCharOrigin(textPage, first, at, at + 8)
  const x = memory.double(at)
  const y = memory.double(at + 8)
  module._FPDFText_GetMatrix(textPage, first, at)
  const [a = 1, b = 0, c = 0, d = 1] = memory.floats(at, 4)
  const quarter = quarterOf(a, b)
  module._FPDFText_GetLooseCharBox(textPage, last, at)
  const [left = x, top = y, right = x, bottom = y] = memory.floats(at, 4)
  return {
    text: raw.replace(lineEndHyphen, '-'),
    x, y,
    endX: quarter === 2 ? left : right,
    endY: quarter === 3 ? bottom : top,
    // The size of the font alone is 1, or twice the truth, in files that scale by the matrix.
    size: module._FPDFText_GetFontSize(textPage, first) * Math.hypot(c, d),
    quarter,
    bold: fontIsBold(document, module._FPDFTextObj_GetFont(cut.object)),
    object: cut.object,
  }
}
