import { printed } from '../characters.ts'
import type { Run, Tag } from '../page.ts'
import type { Place } from '../tables/place.ts'

/** One printed line, or the part of it that stands in one column. Lengths in points. */
export interface Line {
  readonly page: number
  /** What it is made of, from left to right. */
  readonly runs: readonly Run[]
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** What the source draws first and apart from the rest, as it does with markers. */
  readonly lead: Lead | undefined
  readonly baseline: number
  /** Size and weight of most of its letters. */
  readonly size: number
  readonly bold: boolean
  /** It is no part of the text, as the source or its direction tells. */
  readonly artifact: boolean
  readonly across: boolean
  readonly tag: Tag | undefined
  readonly place: Place | undefined
}

/** The first run of a line of several. */
interface Lead {
  readonly text: string
  /** White space behind it. */
  readonly gap: number
  /** Left edge of what follows. */
  readonly nextX: number
}

/** Makes a line of runs that stand side by side, from left to right. */
export function makeLine(page: number, runs: readonly Run[], place: Place | undefined): Line {
  const first = runs[0] as Run
  const main = longest(runs)
  const last = runs[runs.length - 1] as Run
  return {
    page,
    runs,
    text: printed(joinRuns(runs)).trim(),
    x0: first.x0,
    x1: last.x1,
    lead: runs[1] && { text: first.text.trim(), gap: runs[1].x0 - first.x1, nextX: runs[1].x0 },
    baseline: main.baseline,
    size: main.size,
    bold: boldShare(runs) > 0.5,
    artifact: first.artifact || first.across || false,
    across: first.across ?? false,
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

/** Raised digits, and raised letters behind a number, stand right behind a word whatever blanks the source has there. */
const glued = /^\s*(?:[\u00B9\u00B2\u00B3\u2070\u2074-\u2079,]+|\u2060.*)$/

/** Runs that follow each other in the source carry their own blanks; between others the gap decides. */
function joinRuns(runs: readonly Run[]): string {
  const parts: string[] = []
  let before: Run | undefined
  for (const run of runs) {
    if (before) addRun(parts, before, run)
    else parts.push(run.text)
    before = run
  }
  return parts.join('')
}

function isGlued(text: string): boolean {
  return !/^\s*[a-z]/i.test(text) && glued.test(text.trimEnd())
}

/** Adds a run to the parts of a line, of which the last one is the run before. */
function addRun(parts: string[], before: Run, run: Run): void {
  const last = parts.pop() ?? ''
  if (isGlued(run.text)) {
    const blank = endsBlank(last) || endsBlank(run.text) ? ' ' : ''
    parts.push(last.trimEnd(), run.text.trim() + blank)
  } else if (isGlued(before.text) && /^\s*[,.;:)]/.test(run.text)) {
    parts.push(last.trimEnd(), run.text.trimStart())
  } else {
    parts.push(last, ...behind(last, before, run))
  }
}

function behind(last: string, before: Run, run: Run): string[] {
  const gap = run.x0 - before.x1
  const follows = run.order === before.order + 1
  if (follows && gap < 0.5 * run.size) return [run.text]
  const isApart = !endsBlank(last) && gap > 0.15 * run.size
  return isApart ? [' ', run.text.trimStart()] : [run.text.trimStart()]
}

function endsBlank(text: string): boolean {
  return /\s/.test(text.slice(-1))
}
