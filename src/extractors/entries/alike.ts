import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { BlockView, View } from '../../text/view.ts'
import { styleOf } from './marker-style.ts'

/** Longer paragraphs are text. */
const longestPoint = 160

const finite = anyOf('is', 'are', 'was', 'were', 'ha[sd]', 'have', 'do', 'does', 'did', 'will', 'should', 'must', 'can', 'may', 'said', 'says?')
const verb = new RegExp(String.raw`\b${finite}\b|'s\b|[:;"|]`, 'i')
const topics = /^[A-Z][a-z-]+ .{4,150}\.$/
/** "The partnership should …": whose duty it is. */
const duty = /^(?:[\w',-]+ ){1,8}(?:should|must|needs? to)\b/i
const relative = / (?:who|which|that|where|whose|when|why|how) .*/

/** "The timeliness of reviews.", "Services for children who are homeless.": what is to get better, by its name alone. */
function isNounPhrase(words: string): boolean {
  return fits(topics, words) && !fits(verb, words.replace(relative, ''))
}

/** Whether two paragraphs are points of one list whose marks were lost: short, and alike in how they begin or end. */
export function areParallel(one: View, other: View): boolean {
  const [first, second] = [one.folded.trim(), other.folded.trim()]
  if (first.length > longestPoint || second.length > longestPoint) return false
  const firstWord = (words: string): string | undefined => /^\S*/.exec(words)?.[0].toLowerCase()
  const bothSmall = /^[a-z]/.test(first) && /^[a-z]/.test(second)
  const areAlike = bothSmall || firstWord(first) === firstWord(second) || [first, second].every((words) => fits(duty, words))
  return areAlike || (isNounPhrase(first) && isNounPhrase(second)) || (!/[.:;]$/.test(first) && !/[.:;]$/.test(second))
}

const forms: readonly RegExp[] = [/^that /i, /^to /i]

/** Whether one of two paragraphs begins with "That" or "To" and the other does not: they are points of no one list. */
export function changesForm(one: View, other: View): boolean {
  return forms.some((form) => one.has(form) !== other.has(form))
}

/** Whether a short line says what an entry that ends in a colon announces: "…, as follows:", "Elm School - Mrs Hale". */
export function isNamedIn(line: View, entry: View): boolean {
  return /: ?-* ?$/.test(entry.folded) && line.value.length < 100 && /^[A-Z]/.test(line.folded) && !/[.:;]$/.test(line.folded)
}

/** A bullet with bullets nested in it is an entry, whatever its words: areas for priority action, what a school needs to do. */
export function hasPointsBelow({ block }: BlockView, next: BlockView | undefined): boolean {
  return styleOf(block.marker) === 'bullet' && next !== undefined && styleOf(next.block.marker) === 'bullet' && next.block.level > block.level
}

/** "Improve teaching by:", then bullets in lower case whose nesting is lost. */
export function completes(block: BlockView, entry: BlockView): boolean {
  return styleOf(block.block.marker) === 'bullet' && /: ?$/.test(entry.folded) && /^[A-Z]/.test(entry.body.folded) && /^[a-z]/.test(block.body.folded)
}
