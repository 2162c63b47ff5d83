import type { Bitmap } from '../../ocr/bitmap.ts'
import type { Pictures } from '../pdf-file.ts'
import { type OpenDocument, withDocument } from './document.ts'
import { asViewed, drawn, greys } from './drawing.ts'
import { withEngine } from './engine.ts'
import { picturesOf } from './pictures.ts'

const perInch = 72
/** A page larger than this is drawn with fewer pixels an inch. */
const mostPixels = 9_000_000

/** Blue, green, red and nothing, a byte each. */
interface ViewedPage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Draws pages of a PDF as pictures. */
export class PageRenderer {
  /** @param mostPages that the file may have */
  constructor(private readonly bytes: Uint8Array, private readonly mostPages: number) {}

  /**
   * A page as a picture; its rotation is that of the file.
   * @param number from 1
   */
  draw(number: number, dpi: number): Promise<Bitmap> {
    return this.withPage(number, (document, page) => drawPage(document, page, dpi))
  }

  /**
   * A page as viewers show it, so many pixels wide; undefined where there is no such page, or no memory for its picture.
   * @param number from 1
   */
  show(number: number, width: number): Promise<ViewedPage | undefined> {
    return this.withPage(number, (document, page) => (page ? viewedPage(document, page, width) : undefined))
  }

  pictures(number: number): Promise<Pictures> {
    return this.withPage(number, picturesOf)
  }

  private withPage<T>(number: number, use: (document: OpenDocument, page: number) => T): Promise<T> {
    return withEngine((module) => withDocument(module, this.bytes, (document) => {
      const page = document.calls.FPDF_LoadPage(document.handle, number - 1)
      try {
        return use(document, page)
      } finally {
        if (page) document.calls.FPDF_ClosePage(page)
      }
    }, this.mostPages))
  }
}

function drawPage(document: OpenDocument, page: number, wantedDpi: number): Bitmap {
  const { calls } = document
  const [width, height] = [calls.FPDF_GetPageWidthF(page), calls.FPDF_GetPageHeightF(page)]
  const dpi = Math.min(wantedDpi, perInch * Math.sqrt(mostPixels / Math.max(1, width * height)))
  const size = { width: Math.max(1, Math.round((width * dpi) / perInch)), height: Math.max(1, Math.round((height * dpi) / perInch)) }
  const pixels = drawn(document, page, size, greys)
  return pixels ? { ...size, dpi, pixels } : { width: 1, height: 1, pixels: Uint8Array.of(0xff), dpi }
}

function viewedPage(document: OpenDocument, page: number, wanted: number): ViewedPage | undefined {
  const { calls } = document
  const [width, height] = [Math.max(1, calls.FPDF_GetPageWidthF(page)), Math.max(1, calls.FPDF_GetPageHeightF(page))]
  const scale = Math.min(wanted / width, Math.sqrt(mostPixels / (width * height)))
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  const pixels = drawn(document, page, size, asViewed)
  return pixels && { ...size, pixels }
}
