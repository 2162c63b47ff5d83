/** A line of words as the engine writes it in hOCR. */
export interface PrintedLine {
  /** Where its words stand: left, top, right and bottom, with blanks between. */
  readonly words: readonly string[]
  /** Height of its baseline at its middle. */
  readonly baseline: number
  readonly height: number
}

const lineStart = /<span class='ocr_(?:line|header|caption|textfloat)'/
const wordPlace = /<span class='ocrx_word'[^>]*? title='bbox (?<place>\d+ \d+ \d+ \d+);/g
const linePlace = /bbox (?<x0>\d+) (?<y0>\d+) (?<x1>\d+) (?<y1>\d+)/
const lineSlope = /baseline (?<slope>\S+) (?<below>[^;"]+)/
const lineHeight = /x_size (?<height>[\d.]+)/

/** The lines on a page that the engine wrote as hOCR. */
export function printedLines(hocr: string): PrintedLine[] {
  return hocr.split(lineStart).slice(1).map((line) => ({
    words: [...line.matchAll(wordPlace)].map(({ groups }) => groups?.place ?? ''),
    baseline: baselineOf(line),
    height: Number(lineHeight.exec(line)?.groups?.height ?? 0),
  }))
}

/** Lines that run up the page have none: their middle is as good. */
function baselineOf(line: string): number {
  const { x0 = 0, y0 = 0, x1 = 0, y1 = 0 } = numbersIn(linePlace, line)
  const { slope, below } = numbersIn(lineSlope, line)
  return slope === undefined || below === undefined ? (y0 + y1) / 2 : Math.round(2 * (y1 + below + slope * (x1 - x0) / 2)) / 2
}

/** The named parts of a pattern's first match. */
function numbersIn(pattern: RegExp, line: string): Record<string, number | undefined> {
  return Object.fromEntries(Object.entries(pattern.exec(line)?.groups ?? {}).map(([name, digits]) => [name, Number(digits)]))
}
