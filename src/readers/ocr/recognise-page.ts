import type { LayoutPage } from '../../layout/page.ts'
import { type Bitmap, inkShare, turned } from './bitmap.ts'
import { recognise } from './engine.ts'
import { layoutPage } from './layout-page.ts'
import { atBestScale } from './scale.ts'
import { straightened } from './skew.ts'
import { withoutSpecks } from './specks.ts'
import { type Word, type WordLine, meanConfidence } from './words.ts'

/** A page with less ink is blank. */
const leastInk = 0.0004
/** Below this the page may lie on its side, or on its head. */
const acceptable = 0.6
/** Shorter words may be as high as they are wide. */
const tellingLength = 4
/** Words that are sure are sure enough to stop turning the page. */
const sure = 0.75

/** A page of recognised words. */
export interface RecognisedPage {
  readonly page: LayoutPage
  /** From 0 to 1; 1 for a blank page, on which there is nothing to doubt. */
  readonly confidence: number
}

/**
 * Recognises the words on a picture of a page, and lays them out as a PDF's.
 * @param number the page's number, from 1
 * @throws DocketError when text recognition is not installed, or takes too long.
 */
export async function recognisePage(picture: Bitmap, number: number): Promise<RecognisedPage> {
  const bitmap = straightened(atBestScale(withoutSpecks(picture)))
  if (inkShare(bitmap) < leastInk) return { page: layoutPage(bitmap, [], number), confidence: 1 }
  const found = await recogniseUpright(bitmap)
  return { page: layoutPage(found.bitmap, found.lines, number), confidence: meanConfidence(found.lines) }
}

interface Attempt {
  readonly bitmap: Bitmap
  readonly lines: readonly WordLine[]
}

/** The page turned so that its words can be read best. */
async function recogniseUpright(bitmap: Bitmap): Promise<Attempt> {
  let best: Attempt = { bitmap, lines: await recognise(bitmap) }
  if (isUpright(best.lines, acceptable)) return best
  for (const quarters of [1, 3, 2]) {
    const turnedBitmap = straightened(turned(bitmap, quarters))
    const attempt = { bitmap: turnedBitmap, lines: await recognise(turnedBitmap) }
    if (uprightLetters(attempt.lines) > uprightLetters(best.lines)) best = attempt
    if (isUpright(best.lines, sure)) break
  }
  return best
}

/** The engine reads words that run up the page too, but then their places are of no use. */
function isUpright(lines: readonly WordLine[], confidence: number): boolean {
  const words = lines.flatMap((line) => line.words).filter(({ text }) => text.length >= tellingLength)
  return meanConfidence(lines) >= confidence && words.filter(isWide).length >= words.length / 2
}

function isWide({ x0, x1, y0, y1 }: Word): boolean {
  return x1 - x0 >= y1 - y0
}

/** How many letters of words that run across the page were read, each as much as it is sure. */
function uprightLetters(lines: readonly WordLine[]): number {
  return lines.flatMap(({ words }) => words).filter(isWide).reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
}
