import { greysInColours, toBmp } from '../image/bmp.ts'
import { decodeTiff } from '../image/tiff.ts'
import { defaultLimits } from '../limits/limits.ts'
import { PageRenderer } from '../pdf/pdfium/render.ts'
import { sniff } from '../sniff/sniff.ts'

/** A page as a picture that browsers show. */
export interface PagePicture {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

interface WantedPage {
  /** From 1. */
  readonly page: number
  /** In pixels; a scan that is a picture comes as it is. */
  readonly width: number
}

/**
 * A page of a document as viewers show it; undefined where there is no such page, or the format has none.
 * @throws DocketError when the document cannot be opened.
 */
export async function pagePicture(bytes: Uint8Array, { page, width }: WantedPage): Promise<PagePicture | undefined> {
  const mediaType = await sniff(bytes)
  if (mediaType === 'application/pdf') return drawnPage(bytes, page, width)
  if (mediaType === 'image/tiff') return sheetOf(bytes, page)
  return ['image/png', 'image/jpeg'].includes(mediaType) && page === 1 ? { mediaType, bytes } : undefined
}

async function drawnPage(bytes: Uint8Array, page: number, width: number): Promise<PagePicture | undefined> {
  const colours = await new PageRenderer(bytes, defaultLimits.pages).show(page, width)
  return colours && bitmap(toBmp(colours))
}

/** No browser but one shows a TIFF. */
function sheetOf(bytes: Uint8Array, page: number): PagePicture | undefined {
  let number = 0
  for (const sheet of decodeTiff(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), defaultLimits)) {
    if (++number === page) return bitmap(toBmp(greysInColours(sheet)))
  }
  return undefined
}

function bitmap(bytes: Uint8Array): PagePicture {
  return { mediaType: 'image/bmp', bytes }
}
