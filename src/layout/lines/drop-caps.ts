import type { LayoutPage, Run } from '../page.ts'

/** How many times a large first letter is larger than the word that it begins, at least. */
const larger = 2
/** Height of capitals, in sizes. */
const capitals = 0.7
/** Space between the letter and its word, at most, in the letter's sizes. */
const nearest = 0.4

/** Puts each large first letter that several lines stand beside before the rest of its word. */
export function joinDropCaps(page: LayoutPage): LayoutPage {
  const letters = page.runs.filter(({ text }) => text.trim().length === 1 && /\p{Lu}/u.test(text))
  const joined = new Map<Run, Run | undefined>()
  for (const letter of letters) {
    const rest = page.runs.find((run) => isRestOf(letter, run) && !joined.has(run))
    if (rest) joined.set(letter, undefined).set(rest, begun(rest, letter))
  }
  if (joined.size === 0) return page
  return { ...page, runs: page.runs.flatMap((run) => (joined.has(run) ? (joined.get(run) ?? []) : [run])) }
}

/** A run with its first letter. */
function begun(rest: Run, letter: Run): Run {
  const glyphs = letter.glyphs && rest.glyphs && [...letter.glyphs, ...rest.glyphs]
  return { ...rest, text: beginning(letter) + rest.text, ...(glyphs && { glyphs }) }
}

/** The letter; a word of its own where it may be one, and a blank parts it. */
function beginning({ text }: Run): string {
  return /^[AI]\s/.test(text.trimStart()) ? `${text.trim()} ` : text.trim()
}

/** Whether a run goes on with the word of a letter: right beside its head, in small letters, and above its foot. */
function isRestOf(letter: Run, { text, x0, baseline, size }: Run): boolean {
  if (letter.size < larger * size || !/^\s*\p{Ll}/u.test(text)) return false
  const gap = x0 - letter.x1
  const top = letter.baseline + capitals * letter.size - (baseline + capitals * size)
  return gap > -0.1 * letter.size && gap < nearest * letter.size && Math.abs(top) < 0.6 * size && baseline > letter.baseline + 0.5 * size
}
