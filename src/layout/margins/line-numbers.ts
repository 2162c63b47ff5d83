import { beginsLower } from '../breaks.ts'
import type { LayoutPage, Run } from '../page.ts'

/** The numbers beside the lines of one page. */
interface Column {
  readonly numbers: ReadonlySet<Run>
  /** How many of the lines beside them begin within a sentence, which entries of a numbered list do not. */
  readonly lowerLines: number
}

/** A draft of fewer numbered lines is a list. */
const fewestNumbers = 10
const fewestLower = 2
/** Of the numbers in a margin, this share counts up by one step; the others leave out a few, as where empty lines are counted. */
const steady = 0.7
const mostLeftOut = 3
/** Of the lines beside the numbers, so few have none where one is due. */
const mostStray = 0.1
/** Baselines that differ by less, in points, are one line's. */
const level = 2

/** Marks the numbers that drafts print in the margin, beside every line or every fifth, as no part of the text. */
export function markLineNumbers(pages: readonly LayoutPage[]): readonly LayoutPage[] {
  const columns = pages.map(numberColumn)
  const found = columns.flatMap((column) => column ?? [])
  const numbers = found.reduce((sum, column) => sum + column.numbers.size, 0)
  const lowerLines = found.reduce((sum, column) => sum + column.lowerLines, 0)
  if (numbers < fewestNumbers || lowerLines < fewestLower) return pages
  return pages.map((page, index) => marked(page, columns[index]?.numbers))
}

function marked(page: LayoutPage, numbers: ReadonlySet<Run> | undefined): LayoutPage {
  if (!numbers) return page
  return { ...page, runs: page.runs.map((run) => (numbers.has(run) ? { ...run, artifact: true } : run)) }
}

/** The numbers in a page's margin, if they count its lines. */
function numberColumn({ runs }: LayoutPage): Column | undefined {
  const bare = runs.filter(isBareNumber)
  if (bare.length < 2) return undefined
  const words = runs.filter((run) => !run.across && !run.artifact && !isBareNumber(run))
  const left = words.reduce((edge, run) => Math.min(edge, run.x0), Infinity)
  const right = words.reduce((edge, run) => Math.max(edge, run.x1), -Infinity)
  const beside = [bare.filter((run) => run.x1 <= left), bare.filter((run) => run.x0 >= right)]
  return beside.map((column) => counting(column, words)).find((column) => column)
}

function isBareNumber({ text, across }: Run): boolean {
  return !across && text.length < 7 && /^\s*\d{1,4}\s*$/.test(text)
}

function counting(column: readonly Run[], words: readonly Run[]): Column | undefined {
  const down = firstOfLines(column)
  const steps = down.slice(1).map((run, index) => Number(run.text) - Number(down[index]?.text))
  const step = Math.min(...steps)
  if (!steps.every((one) => one > 0 && one <= mostLeftOut * step) || steps.filter((one) => one === step).length < steady * steps.length) {
    return undefined
  }
  const [top, bottom] = [down[0]?.baseline ?? 0, down.at(-1)?.baseline ?? 0]
  const lines = firstOfLines(words.filter(({ baseline }) => baseline < top + level && baseline > bottom - level))
  if (lines.length === 0 || strayLines(lines, down, step) > mostStray * lines.length) return undefined
  return { numbers: new Set(column), lowerLines: lines.filter((run) => beginsLower(run.text)).length }
}

/** The first run of each line, topmost first. */
function firstOfLines(runs: readonly Run[]): Run[] {
  const lines: Run[] = []
  for (const run of [...runs].sort((one, other) => other.baseline - one.baseline)) {
    const last = lines.at(-1)
    if (!last || last.baseline - run.baseline > level) lines.push(run)
    else if (run.x0 < last.x0) lines[lines.length - 1] = run
  }
  return lines
}

/** How many lines have no number though one is due: between two numbers stand no more lines than a step. */
function strayLines(lines: readonly Run[], down: readonly Run[], step: number): number {
  let stray = 0
  let since = 0
  let next = 0
  for (const line of lines) {
    while (next < down.length && (down[next]?.baseline ?? 0) > line.baseline - level) {
      next++
      since = 0
    }
    if (since++ >= step) stray++
  }
  return stray
}
