import type { LayoutPage } from '../../layout/page.ts'
import { type DocketError, asDocketError } from '../../text/errors.ts'
import type { OcrMode, ReaderWarning, Recognition } from '../define-reader.ts'
import { type Limits, limitError } from '../limits/limits.ts'
import { mostAtOnce } from '../ocr/engine.ts'
import type { RecognisedPage } from '../ocr/recognise-page.ts'
import { recognitionOf } from '../ocr/recognition.ts'
import { bestDpi } from '../ocr/scale.ts'
import type { PdfFile, Pictures } from './pdf-file.ts'
import { PageRenderer } from './pdfium/render.ts'
import { hasLettersOn, isEnglish, isReadable, lettersOn, strangeIn, wordsWithLostSign } from './text-quality.ts'

/** Letters that a program stamped on a scan: a few, or a sentence or two. */
const [fewLetters, longStamp] = [100, 600]
/** Share of a page that the picture of a scan covers, where few letters stand beside it, and where more do. */
const [mostlyPicture, nearlyAll] = [0.4, 0.8]
/** A scan has so many times the letters of its stamp. */
const timesStamp = 2
/** Share of a page that a logo covers at most: a page with nothing else is the empty last sheet of a letter. */
const logo = 0.03

interface MendOptions {
  readonly ocr: OcrMode
  readonly limits: Limits
  /** Pages of the same file by the other reader, asked only where a page's text is broken. */
  readonly otherPages: () => Promise<readonly LayoutPage[]>
  /** Called with each page whose words were recognised. */
  readonly onPage?: () => void
}

/** Pages that can be read, as far as that is possible. */
interface MendedPages {
  readonly pages: readonly LayoutPage[]
  readonly ocr?: Recognition
  readonly warnings: readonly ReaderWarning[]
}

/**
 * Reads the words of scanned pages from their pictures, and those of pages whose fonts are broken by the other reader or
 * from a picture.
 * @throws DocketError when no page has words because text recognition failed.
 */
export async function mendPages(
  bytes: Uint8Array,
  { pages, unmapped, pictures }: Pick<PdfFile, 'pages' | 'unmapped' | 'pictures'>,
  options: MendOptions,
): Promise<MendedPages> {
  const mending = new Mending(bytes, options, pictures)
  const mended: LayoutPage[] = []
  for (const [at, page] of pages.entries()) {
    mending.lookAhead(pages.slice(at, at + mostAtOnce))
    mended.push(await mending.mend(unmapped.has(page.number) ? await mending.mapped(page) : page))
  }
  if (mending.failure && !mended.some((page) => hasLettersOn(page, 1))) throw mending.failure
  const { ocr, warnings } = recognitionOf(mending.recognised)
  return { pages: mended, ocr, warnings: [...mending.warnings, ...warnings] }
}

class Mending {
  readonly warnings: ReaderWarning[] = []
  /** Why a page could not be recognised. */
  failure: DocketError | undefined
  readonly recognised: RecognisedPage[] = []
  /** Pages by their numbers whose words are being recognised before their turn. */
  private readonly ahead = new Map<number, Promise<RecognisedPage | undefined>>()
  private readonly renderer: PageRenderer
  private other: Promise<readonly LayoutPage[]> | undefined

  constructor(bytes: Uint8Array, private readonly options: MendOptions, private readonly seen: PdfFile['pictures']) {
    this.renderer = new PageRenderer(bytes, options.limits.pages)
  }

  /** Begins with pages that follow, so that several are recognised side by side: those without a letter, as they are the scans. */
  lookAhead(pages: readonly LayoutPage[]): void {
    const { ocr, limits } = this.options
    if (ocr === 'never' || this.recognised.length + pages.length > limits['ocr-pages']) return
    for (const page of pages) {
      if (lettersOn(page) > 0 || this.ahead.has(page.number)) continue
      const found = this.isScan(page).then((isScan) => (isScan ? this.recognisedPage(page) : undefined))
      // Trouble is told when the page's turn comes.
      found.catch(() => {})
      this.ahead.set(page.number, found)
    }
  }

  async mend(page: LayoutPage): Promise<LayoutPage> {
    if (!isReadable(page)) return this.mendBroken(page)
    if (!await this.isScan(page)) return this.withoutLostSigns(page)
    const recognised = await this.recognise(page)
    if (lettersOn(page) >= fewLetters && !isEnglish(page)) this.warn('text-broken', misreadLayer(page, recognised), page)
    return recognised
  }

  /** The page by the other reader, which knows letters by the names of their glyphs, too; the page itself where that is no better. */
  async mapped(page: LayoutPage): Promise<LayoutPage> {
    const other = await this.otherPage(page)
    return other && hasLettersOn(other, 1) && isReadable(other) && strangeIn(other) <= strangeIn(page) ? other : page
  }

  private withoutLostSigns(page: LayoutPage): LayoutPage {
    const words = wordsWithLostSign(page)
    if (words !== undefined) {
      this.warn(
        'text-broken',
        `Signs on page ${page.number} cannot be read, as nothing in the file tells what they show: “${words}”.`,
        page,
      )
    }
    return page
  }

  private async otherPage({ number }: LayoutPage): Promise<LayoutPage | undefined> {
    this.other ??= this.options.otherPages().catch(() => [])
    return (await this.other)[number - 1]
  }

  private async mendBroken(page: LayoutPage): Promise<LayoutPage> {
    const other = await this.otherPage(page)
    if (other && hasLettersOn(other, 1) && isReadable(other)) return other
    const recognised = await this.recognise(page)
    if (recognised === page) {
      this.warn(
        'text-broken',
        `The words of page ${page.number} cannot be read from the file; --ocr auto reads them from its picture.`,
        page,
      )
    }
    return recognised
  }

  /** Whether a page is to be looked at: a picture without words, with a stamp, or with words that an earlier recognition got wrong. */
  private async isScan(page: LayoutPage): Promise<boolean> {
    const { ocr } = this.options
    if ((ocr === 'never' || ocr !== 'always' && hasLettersOn(page, longStamp)) && isEnglish(page)) return false
    const letters = lettersOn(page)
    const { share, isAll } = this.seen?.get(page.number) ?? await this.pictures(page)
    if (letters === 0) return !isAll || share > logo
    return share > (ocr === 'always' || letters < fewLetters ? mostlyPicture : nearlyAll)
  }

  /** What only the other reader could open cannot be drawn. */
  private async pictures({ number }: LayoutPage): Promise<Pictures> {
    return this.renderer.pictures(number).catch(() => ({ share: 0, isAll: false }))
  }

  /** The page itself where nothing is to be recognised. */
  private async recognise(page: LayoutPage): Promise<LayoutPage> {
    const { ocr, limits } = this.options
    if (ocr === 'never') return page
    if (this.recognised.length >= limits['ocr-pages']) return this.leave(page, limitError(limits, 'ocr-pages'))
    const found = await this.tryRecognising(page)
    if (!found || !this.isBetter(found.page, page)) return page
    this.recognised.push(found)
    return found.page
  }

  private isBetter(found: LayoutPage, page: LayoutPage): boolean {
    const letters = lettersOn(page)
    if (this.options.ocr === 'always' || letters < fewLetters || !isReadable(page)) return hasLettersOn(found, 1)
    return isEnglish(page) ? hasLettersOn(found, timesStamp * letters) : isEnglish(found)
  }

  /** Trouble with one page is no trouble of the others. */
  private async tryRecognising(page: LayoutPage): Promise<RecognisedPage | undefined> {
    try {
      return await this.ahead.get(page.number) ?? await this.recognisedPage(page)
    } catch (error) {
      this.leave(page, asDocketError(error))
      return undefined
    } finally {
      this.options.onPage?.()
    }
  }

  private async recognisedPage({ number }: LayoutPage): Promise<RecognisedPage> {
    const { recognisePage } = await import('../ocr/recognise-page.ts')
    return recognisePage(await this.renderer.draw(number, bestDpi), number)
  }

  private leave(page: LayoutPage, error: DocketError): LayoutPage {
    this.failure = error
    this.warn('page-without-text', `Page ${page.number} is a picture and was left out. ${error.message} ${error.hint}`, page)
    return page
  }

  private warn(code: ReaderWarning['code'], message: string, { number }: LayoutPage): void {
    this.warnings.push({ code, message, page: number })
  }
}

function misreadLayer(page: LayoutPage, recognised: LayoutPage): string {
  const what = `The words that page ${page.number} carries with its picture look misread`
  return recognised === page ? `${what}; --ocr auto may read them from the picture.` : `${what}; they were read anew from the picture.`
}
