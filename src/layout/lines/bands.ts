import { raised } from '../characters.ts'
import type { Run } from '../page.ts'

/** A band of so many runs is no line of text; what overlaps in it is not looked for. */
const longBand = 300

/** Runs that stand on one baseline, from left to right. */
export type Band = Run[]

/** Sorts a page's runs into bands, topmost first. Raised foot-note marks go with the words they stand behind. */
export function findBands(runs: readonly Run[]): Band[] {
  const bands: Band[] = []
  for (const run of [...runs].sort((one, other) => other.baseline - one.baseline)) {
    const band = bands.at(-1)
    if (band && isLevel(band[0] as Run, run) && !isOverprinted(band, run)) band.push(run)
    else bands.push([run])
  }
  const levelled = giveMarksAway(bands)
  for (const band of levelled) band.sort((one, other) => one.x0 - other.x0)
  return levelled.map(raiseMarks)
}

function isLevel(one: Run, other: Run): boolean {
  return one.baseline - other.baseline <= Math.max(1.2, 0.3 * Math.min(one.size, other.size))
}

/** Lines printed over each other, as where an address was moved by a hair, are still two lines. */
function isOverprinted(band: Band, run: Run): boolean {
  return band.length < longBand && (band[0] as Run).baseline - run.baseline > 0.7
    && band.some((other) => run.x0 < other.x1 - 1 && run.x1 > other.x0 + 1)
}

/** A band of nothing but small raised runs belongs to the band right below. */
function giveMarksAway(bands: readonly Band[]): Band[] {
  const kept: Band[] = []
  for (const [index, band] of bands.entries()) {
    const below = bands[index + 1]
    if (below && band.length < longBand && band.every((run) => below.some((word) => isRaisedBehind(run, word)))) below.push(...band)
    else kept.push(band)
  }
  return kept
}

function isRaisedBehind(mark: Run, word: Run): boolean {
  return isSmall(mark, word) && mark.baseline - word.baseline < 0.62 * word.size
    && mark.x0 > word.x0 - 0.8 * word.size && mark.x0 < word.x1 + word.size
}

function isSmall(mark: Run, word: Run): boolean {
  return mark.size < 0.8 * word.size && mark.text.trim().length <= 4
}

/** Foot-note marks become superscript digits; the letters of "1st" are told to stick to their number by a word joiner. */
function raiseMarks(band: Band): Band {
  if (band.length < 2) return band
  const main = band.reduce((best, run) => (run.size > best.size ? run : best))
  return band.map((run) => {
    if (!isSmall(run, main) || run.baseline <= main.baseline + 0.1 * main.size) return run
    const onLine = { ...run, baseline: main.baseline, size: main.size }
    if (/^[\s\d,]+$/.test(run.text)) return { ...onLine, text: raised(run.text) }
    return /^\s*(?:st|nd|rd|th)\s*$/i.test(run.text) ? { ...onLine, text: `\u2060${run.text.trimStart()}` } : run
  })
}
