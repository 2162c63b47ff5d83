import { type Colours, greysInColours, toBmp } from '../image/bmp.ts'
import { toSmallFile } from '../image/small-file.ts'
import { decodeJpeg } from '../image/jpeg.ts'
import { decodePng } from '../image/png.ts'
import { shrunk } from '../image/shrunk.ts'
import { decodeTiff } from '../image/tiff.ts'
import { defaultLimits } from '../limits/limits.ts'
import { PageRenderer } from '../pdf/pdfium/render.ts'
import { sniff } from '../sniff/sniff.ts'

/** A page as a picture that browsers show. */
export interface PagePicture {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface WantedPage {
  /** From 1. */
  readonly page: number
  /** In pixels; a scan that is a picture comes as it is. */
  readonly width: number
  /** Whether the picture is to be kept: it takes longer to make, is small, and never wider than it should be. */
  readonly isKept?: boolean
}

/**
 * A page of a document as viewers show it; undefined where there is no such page, or the format has none.
 * @throws DocketError when the document cannot be opened.
 */
export async function pagePicture(bytes: Uint8Array, { page, width, isKept = false }: WantedPage): Promise<PagePicture | undefined> {
  const mediaType = await sniff(bytes)
  if (['image/png', 'image/jpeg'].includes(mediaType) && !isKept) return page === 1 ? { mediaType, bytes } : undefined
  const colours = mediaType === 'application/pdf' ? await new PageRenderer(bytes, defaultLimits.pages).show(page, width) : scanned(bytes, mediaType, page)
  if (isKept) return colours && toSmallFile(shrunk(colours, width))
  return colours && { mediaType: 'image/bmp', bytes: toBmp(colours) }
}

/** A sheet of a file that is a scan, in greys. No browser but one shows a TIFF. */
function scanned(bytes: Uint8Array, mediaType: string, page: number): Colours | undefined {
  let number = 0
  for (const sheet of sheetsIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), mediaType)) {
    if (++number === page) return greysInColours(sheet)
  }
  return undefined
}

function* sheetsIn(bytes: Buffer, mediaType: string): Generator<Colours> {
  if (mediaType === 'image/tiff') yield* decodeTiff(bytes, defaultLimits)
  if (mediaType === 'image/png') yield decodePng(bytes, defaultLimits)
  if (mediaType === 'image/jpeg') yield decodeJpeg(bytes, defaultLimits)
}
