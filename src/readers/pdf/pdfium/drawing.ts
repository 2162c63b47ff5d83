import type { Box } from '../../../layout/page.ts'
import type { OpenDocument } from './document.ts'

const white = 0xffffffff

/** How a page is drawn: `bytes` a pixel in PDFium's format of that number, with the flags of `FPDF_RenderPageBitmap`. */
interface Palette {
  readonly format: number
  readonly bytes: number
  readonly flags: number
}

/** Greys; notes and stamps are drawn too. */
export const greys: Palette = { format: 1, bytes: 1, flags: 0x01 | 0x08 }
/** Blue, green, red and nothing. */
export const colours: Palette = { format: 3, bytes: 4, flags: 0 }
/** The same with notes and stamps, as viewers show a page. */
export const asViewed: Palette = { ...colours, flags: 0x01 }

/** A window on a page that is drawn `width` by `height` pixels large. */
export interface Window {
  readonly width: number
  readonly height: number
  /** The part that is drawn, in pixels from the upper left; all of the page unless said otherwise. */
  readonly part?: Box
}

/** The pixels of a page, row by row; undefined where there is no memory for them. */
export function drawn(
  { calls, memory }: OpenDocument,
  page: number,
  { width, height, part }: Window,
  { format, bytes, flags }: Palette,
): Uint8Array | undefined {
  const { x0, y0, x1, y1 } = part ?? { x0: 0, y0: 0, x1: width, y1: height }
  const size = { width: x1 - x0, height: y1 - y0 }
  const bitmap = calls.FPDFBitmap_CreateEx(size.width, size.height, format, 0, 0)
  if (!bitmap) return undefined
  try {
    calls.FPDFBitmap_FillRect(bitmap, 0, 0, size.width, size.height, white)
    calls.FPDF_RenderPageBitmap(bitmap, page, -x0, -y0, width, height, 0, flags)
    const stride = calls.FPDFBitmap_GetStride(bitmap)
    return withoutPadding(memory.bytes(calls.FPDFBitmap_GetBuffer(bitmap), stride * size.height), stride, size.width * bytes)
  } finally {
    calls.FPDFBitmap_Destroy(bitmap)
  }
}

function withoutPadding(rows: Uint8Array, stride: number, width: number): Uint8Array {
  const height = rows.length / stride
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) pixels.set(rows.subarray(y * stride, y * stride + width), y * width)
  return pixels
}
