import { printed } from './characters.ts'
import type { Run, Tag } from './page.ts'
import type { Place } from './place.ts'

/** One printed line, or the part of it that stands in one column. Lengths in points. */
export interface Line {
  readonly page: number
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** Left edge of the words behind an item's marker, where the source draws the marker apart. */
  readonly secondX: number | undefined
  readonly baseline: number
  /** Size and weight of most of its letters. */
  readonly size: number
  readonly bold: boolean
  readonly artifact: boolean
  readonly tag: Tag | undefined
  readonly place: Place | undefined
}

/** Makes a line of runs that stand side by side, from left to right. */
export function makeLine(page: number, runs: readonly Run[], place: Place | undefined): Line {
  const first = runs[0] as Run
  const main = longest(runs)
  const last = runs[runs.length - 1] as Run
  return {
    page,
    text: printed(joinRuns(runs)).trim(),
    x0: first.x0,
    x1: last.x1,
    secondX: runs[1]?.x0,
    baseline: main.baseline,
    size: main.size,
    bold: boldShare(runs) > 0.5,
    artifact: first.artifact ?? false,
    tag: first.tag ?? runs.find((run) => run.tag)?.tag,
    place,
  }
}

/** The longest run: its baseline and size are those of the line. */
function longest(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.text.length > best.text.length ? run : best))
}

function boldShare(runs: readonly Run[]): number {
  let all = 0
  let bold = 0
  for (const run of runs) {
    const letters = run.text.length
    all += letters
    if (run.bold) bold += letters
  }
  return all ? bold / all : 0
}

/** Raised digits, which stand right behind a word whatever blanks the source has there. */
const onlyMarks = /^\s*[\u00B9\u00B2\u00B3\u2070\u2074-\u2079,]+\s*$/

/** Runs that follow each other in the source carry their own blanks; between others the gap decides. */
function joinRuns(runs: readonly Run[]): string {
  let text = ''
  let before: Run | undefined
  for (const run of runs) {
    if (onlyMarks.test(run.text)) {
      const blank = /\s$/.test(text) || /\s$/.test(run.text) ? ' ' : ''
      text = text.trimEnd() + run.text.trim() + blank
      before = run
      continue
    }
    const follows = before && run.order === before.order + 1
    if (before && !follows && !/\s$/.test(text) && run.x0 - before.x1 > 0.15 * run.size) text += ' '
    text += follows ? run.text : run.text.trimStart()
    before = run
  }
  return text
}
