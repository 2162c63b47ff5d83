import type { DirectedRun } from '../../../layout/upright.ts'
import type { OpenDocument } from './document.ts'
import { Fonts } from './fonts.ts'
import type { MarkOf } from './marks.ts'
import { glyphsIn } from './glyphs.ts'
import { type Cut, PageText } from './page-text.ts'
import { Widths } from './widths.ts'

/** A gap inside one object that parts columns, in sizes. */
const wideGap = 1.6

/** A letter that is none, within a word. */
const brokenWord = /[a-z\u00DF-\u024F][\u0000-\u0008\u000E-\u001F][a-z\u00DF-\u024F]/

interface Measured {
  readonly cut: Cut
  readonly run: DirectedRun
}

/** Reads the runs of a document's pages; knows how wide its fonts run. */
export class TextRuns {
  private readonly widths = new Widths()
  private readonly fonts: Fonts

  /** @param isMeasured whether each character is told its place */
  constructor(private readonly document: OpenDocument, private readonly isMeasured: boolean) {
    this.fonts = new Fonts(document)
  }

  /** The runs of a page in the order of its content, and whether there are letters among them that their fonts do not tell. */
  of(textPage: number, characters: string, markOf: MarkOf): { runs: DirectedRun[]; isUnmapped: boolean } {
    const page = new PageText(this.document, this.fonts, textPage, characters, markOf)
    const cuts = page.cuts()
    return {
      runs: cuts.flatMap((cut) => this.measured(page, cut)).map((measured) => this.runOf(measured, textPage)),
      isUnmapped: brokenWord.test(characters) || cuts.some((cut) => page.isUnmapped(cut)),
    }
  }

  /** Some writers draw a whole table row as one object: what is too wide for its letters is searched for gaps. */
  private measured(page: PageText, cut: Cut): Measured[] {
    const run = page.measure(cut)
    const font = this.document.calls.FPDFTextObj_GetFont(cut.object)
    const isSuspect = this.widths.isWide(font, widthOf(run) / run.size, cut.last - cut.from + 1)
    const pieces = isSuspect ? page.splitAtGaps(cut, run.quarter, wideGap * run.size) : [cut]
    return pieces.length > 1 ? pieces.map((piece) => ({ cut: piece, run: page.measure(piece) })) : [{ cut, run }]
  }

  private runOf({ cut, run }: Measured, textPage: number): DirectedRun {
    return this.isMeasured ? { ...run, glyphs: glyphsIn(this.document, textPage, run.text, cut.from) } : run
  }
}

function widthOf({ x, y, endX, endY, quarter }: DirectedRun): number {
  return quarter % 2 ? Math.abs(endY - y) : Math.abs(endX - x)
}
