import type { Box } from '../../../layout/page.ts'
import type { OpenDocument } from './document.ts'
import { type Window, colours, drawn } from './drawing.ts'
import { covers } from './grounds.ts'
import type { Text } from './texts.ts'

/** Pixels that a page is drawn with at most, and in an inch. */
const mostPixels = 1_000_000
const dpi = 96
const perInch = 72
/** Steps of a colour, of 255, that an eye sees. */
const visible = 10
/** Texts that stand in one place are looked at one by one, so many of a page. */
const mostSingles = 60
/** So many steps between the lightest and the darkest dot are ink. */
const inky = 60

/** Tells of texts whether a page shows them: it does where it looks different without them. */
export class Shown {
  private readonly window: Window
  private whole: Uint8Array | undefined

  constructor(private readonly document: OpenDocument, private readonly page: number) {
    const { calls } = document
    const [width, height] = [Math.max(1, calls.FPDF_GetPageWidthF(page)), Math.max(1, calls.FPDF_GetPageHeightF(page))]
    const scale = Math.min(dpi / perInch, Math.sqrt(mostPixels / (width * height)))
    this.window = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
  }

  /** Those of the texts that the page shows. */
  of(texts: readonly Text[]): Text[] {
    if (texts.length === 0) return []
    const different = this.changed(texts, { ...this.window, part: around(texts.map(({ place }) => this.pixelsOf(place))) })
    return different.filter((text, at) =>
      at >= mostSingles || !texts.some((other) => other !== text && covers(text.place, other.place, 0.1)) || this.isShownAlone(text))
  }

  /** Whether anything is drawn in a place. */
  hasInk(place: Box): boolean {
    const pixels = this.full()
    if (!pixels) return true
    const [least, most] = rangeIn(pixels, this.window, this.pixelsOf(place))
    return most - least > inky
  }

  private full(): Uint8Array | undefined {
    this.whole ??= drawn(this.document, this.page, this.window, colours)
    return this.whole
  }

  private isShownAlone(text: Text): boolean {
    return this.changed([text], { ...this.window, part: this.pixelsOf(text.place) }).length > 0
  }

  /** Those of the texts in whose places the page looks different when none of them is drawn; all where it cannot be drawn. */
  private changed(texts: readonly Text[], window: Window): Text[] {
    const full = drawn(this.document, this.page, window, colours)
    this.switchTo(texts, 0)
    const without = drawn(this.document, this.page, window, colours)
    this.switchTo(texts, 1)
    if (!full || !without) return [...texts]
    return texts.filter(({ place }) => differs(full, without, window, this.pixelsOf(place)))
  }

  private switchTo(texts: readonly Text[], active: 0 | 1): void {
    for (const { handle } of texts) this.document.calls.FPDFPageObj_SetIsActive(handle, active)
  }

  /** A place on the page in the pixels of the whole window, from the upper left. */
  private pixelsOf({ x0, y0, x1, y1 }: Box): Box {
    const [one, other] = [this.pixel(x0, y0), this.pixel(x1, y1)]
    const { width, height } = this.window
    return {
      x0: within(Math.min(one.x, other.x) - 1, width - 1), x1: within(Math.max(one.x, other.x) + 1, width - 1) + 1,
      y0: within(Math.min(one.y, other.y) - 1, height - 1), y1: within(Math.max(one.y, other.y) + 1, height - 1) + 1,
    }
  }

  private pixel(x: number, y: number): { x: number; y: number } {
    const { calls, memory } = this.document
    const at = memory.small
    if (!calls.FPDF_PageToDevice(this.page, 0, 0, this.window.width, this.window.height, 0, x, y, at, at + 4)) return { x: 0, y: 0 }
    return { x: memory.word(at) | 0, y: memory.word(at + 4) | 0 }
  }
}

/** The smallest part of the page that holds all of these. */
function around(boxes: readonly Box[]): Box {
  return boxes.reduce((all, { x0, y0, x1, y1 }) => ({
    x0: Math.min(all.x0, x0), y0: Math.min(all.y0, y0), x1: Math.max(all.x1, x1), y1: Math.max(all.y1, y1),
  }))
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}

/** The stretch of each row of a window's pixels that shows a place, in bytes. */
function* stretches({ width, part }: Window, place: Box): Generator<readonly [from: number, to: number]> {
  const [left, top] = [part?.x0 ?? 0, part?.y0 ?? 0]
  const row = (part ? part.x1 - part.x0 : width) * colours.bytes
  for (let y = place.y0 - top; y < place.y1 - top; y++) {
    yield [y * row + (place.x0 - left) * colours.bytes, y * row + (place.x1 - left) * colours.bytes]
  }
}

function differs(one: Uint8Array, other: Uint8Array, window: Window, place: Box): boolean {
  for (const [from, to] of stretches(window, place)) {
    for (let at = from; at < to; at++) if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > visible) return true
  }
  return false
}

function rangeIn(pixels: Uint8Array, window: Window, place: Box): readonly [least: number, most: number] {
  let [least, most] = [0xff, 0]
  for (const [from, to] of stretches(window, place)) {
    // Every fourth byte is nothing.
    for (let at = from; at < to; at += colours.bytes) [least, most] = [Math.min(least, pixels[at] ?? 0), Math.max(most, pixels[at] ?? 0)]
  }
  return [least, most]
}
