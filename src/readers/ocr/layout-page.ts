import type { Box, LayoutPage, Run } from '../../layout/page.ts'
import { after } from '../../layout/geometry.ts'
import { type Bitmap, type PixelBox, originOf, pointsPerInch } from './bitmap.ts'
import { withBullet } from './bullets.ts'
import { drawnLines } from './drawn-lines.ts'
import { strokeThickness } from './strokes.ts'
import { type WordLine, meanConfidence } from './words.ts'

/** The height of letters from foot to head, as a share of the size of their font. */
const letterHeight = 0.94
/** Heights this near to the body's are the body's. */
const sameSize = 0.16
/** Sizes of other print are told in steps of the body's. */
const sizeSteps = 8
/** Strokes this much thicker than those of the body are bold. */
const boldness = 1.25
/** Less room than this share of the letters' height is none. */
const narrowestBlank = 0.2
/** Lines that were recognised this badly are logos, signatures and stains. */
const leastConfidence = 0.35

/** The words of a picture in the places where a PDF would have them, with the lines drawn between them. */
export function layoutPage(bitmap: Bitmap, recognised: readonly WordLine[], number: number): LayoutPage {
  const lines = recognised.filter((line) => meanConfidence([line]) >= leastConfidence)
  const body = bodyLook(bitmap, lines)
  const toPoints = pointsPerInch / bitmap.dpi
  const origin = originOf(bitmap)
  const toPixels = bitmap.dpi / pointsPerInch
  const runs = lines.flatMap((line) => lineRuns(bitmap, line, body)).map((run, order) => ({
    ...run, order, x0: run.x0 * toPoints, x1: run.x1 * toPoints, size: run.size * toPoints,
    baseline: (bitmap.height - run.baseline) * toPoints,
  }))
  return {
    number, width: bitmap.width * toPoints, height: bitmap.height * toPoints, runs,
    rules: drawnLines(bitmap).map((box) => boxInPoints(box, bitmap.height, toPoints)),
    shown: { ...origin, matrix: after(origin.matrix, [toPixels, 0, 0, -toPixels, 0, bitmap.height]) },
  }
}

interface BodyLook {
  readonly height: number
  readonly thickness: number
}

/** What most letters look like. */
function bodyLook(bitmap: Bitmap, lines: readonly WordLine[]): BodyLook {
  const looks = lines.map((line) => ({
    letters: lettersIn(line), height: line.height, thickness: strokeThickness(bitmap, boxOf(line), line.height),
  }))
  return {
    height: usual(looks.map(({ letters, height }) => [height, letters])),
    thickness: usual(looks.map(({ letters, thickness }) => [thickness, letters])),
  }
}

/** The middle of values, each as often as it weighs. */
function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort(([one], [other]) => one - other)
  let left = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2
  for (const [value, weight] of sorted) {
    left -= weight
    if (left <= 0) return value
  }
  return 0
}

type PixelRun = Omit<Run, 'order'>

function lineRuns(bitmap: Bitmap, line: WordLine, body: BodyLook): PixelRun[] {
  const share = line.height / body.height
  const size = Math.abs(share - 1) < sameSize ? body.height : body.height * Math.max(0.25, Math.round(share * sizeSteps) / sizeSteps)
  const bold = lettersIn(line) > 2 && strokeThickness(bitmap, boxOf(line), line.height) > boldness * body.thickness
  const words = withBullet(bitmap, line)
  return words.flatMap(({ text, x0, x1 }, at) => {
    const blank = hasBlankBehind({ ...line, words }, at) ? ' ' : ''
    return isDrawn(text) ? [] : [{ text: `${text}${blank}`, x0, x1, baseline: line.baseline, size: size / letterHeight, bold }]
  })
}

/** The engine takes addresses of mail to pieces. */
function hasBlankBehind({ words, height }: WordLine, at: number): boolean {
  const [word, next, afterNext] = words.slice(at, at + 3)
  if (!word || !next) return true
  if (next.text.startsWith('@') || word.text.endsWith('@') || (word.text.endsWith('.') && afterNext?.text.startsWith('@'))) return false
  return next.x0 - word.x1 >= narrowestBlank * height
}

/** Strokes between cells are taken for words now and then. */
function isDrawn(text: string): boolean {
  return /^[|¦_—\][]+$/.test(text)
}

function lettersIn({ words }: WordLine): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}

function boxOf({ words }: WordLine): PixelBox {
  return words.reduce((box, word) => ({
    x0: Math.min(box.x0, word.x0), y0: Math.min(box.y0, word.y0), x1: Math.max(box.x1, word.x1), y1: Math.max(box.y1, word.y1),
  }), { x0: Infinity, y0: Infinity, x1: 0, y1: 0 })
}

function boxInPoints({ x0, y0, x1, y1 }: PixelBox, height: number, toPoints: number): Box {
  return { x0: x0 * toPoints, x1: x1 * toPoints, y0: (height - y1) * toPoints, y1: (height - y0) * toPoints }
}
