import { type Point, identity } from '../../../layout/geometry.ts'
import { type DirectedRun, type Quarter, quarterOf } from '../../../layout/upright.ts'
import { asPictures } from '../fonts.ts'
import type { OpenDocument } from './document.ts'
import type { Fonts } from './fonts.ts'
import type { MarkOf } from './marks.ts'

/** Characters of one object, from the first printed to the last printed, and the blanks that follow, to `to`. */
export interface Cut {
  readonly object: number
  readonly from: number
  readonly last: number
  to: number
}

/** Where PDFium puts the sides of a character's box, in bytes. */
const rectangle = { left: 0, top: 4, right: 8, bottom: 12 }
const letters = /\p{L}{2}/u
/** A sign of which nothing says what it shows, alone before a blank: the bullet of a list. */
const bareSign = /^[\u0001-\u0008\u000E-\u001F](?=\s)/
/** The place of a character that has none. */
const nowhere: Point = { x: 0, y: 0 }
/** So many characters are passed over at a time: a power of two. */
const stride = 16

/** The text of one page and where its characters stand. */
export class PageText {
  constructor(
    private readonly document: OpenDocument, private readonly fonts: Fonts,
    private readonly handle: number, private readonly text: string, private readonly markOf: MarkOf,
  ) {}

  /**
   * A run begins with the first printed character of each object. Blanks before it, blank objects, and the blanks and
   * line ends that PDFium made up and that have no object, stay with the run before.
   */
  cuts(): Cut[] {
    const cuts: Cut[] = []
    let object = 0
    let from = 0
    for (let index = 0; index < this.text.length; index++) {
      const next = this.object(index)
      if (next === 0) continue
      if (next !== object) {
        this.add(cuts, object, from, index)
        object = next
        from = index
      }
      index = this.lastOf(object, index)
    }
    this.add(cuts, object, from, this.text.length)
    return cuts
  }

  /**
   * The last of an object's characters from one of them on. They stand together: where a later one is of the same, so are those between.
   * So they are passed over by long steps, and by half of these where a step leads too far.
   */
  private lastOf(object: number, index: number): number {
    let at = index
    while (this.isOf(object, at + stride)) at += stride
    for (let step = stride / 2; step >= 1; step /= 2) if (this.isOf(object, at + step)) at += step
    return at
  }

  private isOf(object: number, index: number): boolean {
    return index < this.text.length && this.object(index) === object
  }

  private object(index: number): number {
    return this.document.calls.FPDFText_GetTextObject(this.handle, index)
  }

  private add(cuts: Cut[], object: number, from: number, to: number): void {
    const printed = this.text.slice(from, to).trimEnd()
    const lead = printed.length - printed.trimStart().length
    const before = cuts.at(-1)
    if (before) before.to = printed.length > lead ? from + lead : to
    if (printed.length > lead) cuts.push({ object, from: from + lead, last: from + printed.length - 1, to })
  }

  /** Whether a cut is of letters that PDFium only guesses by their codes: nothing in the file says what they show. */
  isUnmapped({ from, last, object }: Cut): boolean {
    const { calls } = this.document
    if (calls.FPDFText_HasUnicodeMapError(this.handle, from) !== 1) return false
    return letters.test(this.text.slice(from, last + 1)) && !this.fonts.of(calls.FPDFTextObj_GetFont(object)).isPictures
  }

  splitAtGaps(cut: Cut, quarter: Quarter, gap: number): Cut[] {
    const pieces: Cut[] = []
    let from = cut.from
    for (const blank of this.text.slice(cut.from, cut.last).matchAll(/\s+/g)) {
      const before = cut.from + blank.index - 1
      const next = before + blank[0].length + 1
      if (this.gapBetween(before, next, quarter) <= gap) continue
      pieces.push({ object: cut.object, from, last: before, to: next })
      from = next
    }
    return [...pieces, { ...cut, from }]
  }

  private gapBetween(before: number, next: number, quarter: Quarter): number {
    const end = this.end(before, quarter)
    const start = this.origin(next)
    return quarter % 2 ? Math.abs(start.y - end.y) : Math.abs(start.x - end.x)
  }

  measure(cut: Cut): DirectedRun {
    const { calls, memory } = this.document
    const [a, b, c, d] = calls.FPDFText_GetMatrix(this.handle, cut.from, memory.small) ? memory.matrix(memory.small) : identity
    const quarter = quarterOf(a, b)
    // The size of the font alone is 1, or twice the truth, in files that scale by the matrix.
    const scale = Math.hypot(c, d)
    const start = this.origin(cut.from)
    const end = this.end(cut.last, quarter)
    const traits = this.fonts.of(calls.FPDFTextObj_GetFont(cut.object))
    const { tag, artifact } = this.markOf(cut.object)
    const text = this.text.slice(cut.from, cut.to).replace(bareSign, '•')
    return {
      text: traits.isPictures ? asPictures(text) : text,
      x: start.x,
      y: start.y,
      endX: end.x,
      endY: end.y,
      size: calls.FPDFText_GetFontSize(this.handle, cut.from) * scale,
      quarter,
      bold: traits.isBold,
      artifact,
      tag,
    }
  }

  private origin(index: number): Point {
    const { calls, memory } = this.document
    const at = memory.small
    return calls.FPDFText_GetCharOrigin(this.handle, index, at, at + 8) ? { x: memory.double(at), y: memory.double(at + 8) } : nowhere
  }

  private end(index: number, quarter: Quarter): Point {
    const { calls, memory } = this.document
    if (!calls.FPDFText_GetLooseCharBox(this.handle, index, memory.small)) return this.origin(index)
    return {
      x: memory.float(memory.small + (quarter === 2 ? rectangle.left : rectangle.right)),
      y: memory.float(memory.small + (quarter === 3 ? rectangle.bottom : rectangle.top)),
    }
  }
}
