import type { LayoutPage, Run } from '../page.ts'

/** Watermarks are set in letters of this size at least, in points, and so many times larger than what they are printed over. */
const large = 28
const larger = 2
/** A page with more large words is a poster. */
const mostWords = 20
/** Height of capitals, in sizes. */
const capitals = 0.7

/** Marks level watermarks, which are large words printed over lines of text, as what runs across it. */
export function markWatermarks(page: LayoutPage): LayoutPage {
  const candidates = page.runs.filter((run) => run.size >= large && !run.across)
  if (candidates.length === 0 || candidates.length > mostWords) return page
  const found = new Set(candidates.filter((word) => page.runs.some((run) => isPrintedOver(word, run))))
  return found.size ? { ...page, runs: page.runs.map((run) => (found.has(run) ? { ...run, across: true } : run)) } : page
}

function isPrintedOver(word: Run, { x0, x1, baseline, size, text }: Run): boolean {
  const isBeneath = baseline > word.baseline - 0.1 * word.size && baseline + capitals * size < word.baseline + 0.9 * word.size
  return isBeneath && word.size >= larger * size && x0 < word.x1 - size && x1 > word.x0 + size && text.trim().length > 2
}
