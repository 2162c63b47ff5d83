import { readPages } from '../../layout/read-pages.ts'
import { DocketError } from '../../text/errors.ts'
import type { Reader } from '../define-reader.ts'
import { type Limits, keepWithin } from '../limits/limits.ts'
import type { Bitmap } from '../ocr/bitmap.ts'
import { type RecognisedPage, recognisePage } from '../ocr/recognise-page.ts'
import { recognitionOf } from '../ocr/recognition.ts'
import { decodeJpeg } from './jpeg.ts'
import { decodePng } from './png.ts'
import { decodeTiff } from './tiff.ts'

/** Pictures of pages. */
export const imageReader: Reader = {
  id: 'image',
  async read({ bytes }, { ocr = 'auto', boxes = false, onPage }, { limits }) {
    if (ocr === 'never') {
      throw new DocketError('E_NO_TEXT', 'The file is a picture.', 'Read it with --ocr auto, which recognises the words in pictures.')
    }
    const pages = await recogniseAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits, onPage)
    return { ...readPages(pages.map(({ page }) => page), { boxes }), reader: 'tesseract', ...recognitionOf(pages) }
  },
}

async function recogniseAll(bytes: Buffer, limits: Limits, onPage?: () => void): Promise<RecognisedPage[]> {
  const pages: RecognisedPage[] = []
  try {
    for (const picture of picturesIn(bytes, limits)) {
      keepWithin(limits, 'ocr-pages', pages.length + 1)
      pages.push(await recognisePage(picture, pages.length + 1))
      onPage?.()
    }
  } catch (error) {
    throw error instanceof DocketError ? error : damaged(error)
  }
  return pages
}

function* picturesIn(bytes: Buffer, limits: Limits): Generator<Bitmap> {
  if (bytes[0] === 0x89) yield decodePng(bytes, limits)
  else if (bytes[0] === 0xff) yield decodeJpeg(bytes, limits)
  else yield* decodeTiff(bytes, limits)
}

function damaged(error: unknown): DocketError {
  return new DocketError('E_DAMAGED', `The picture is damaged (${(error as Error).message}).`, 'Scan or save it again.', { cause: error })
}
