import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'

const stop = /[.;:?!]['")]? ?$|[;,] (?:and|or) ?$/
const openWord = /(?:\b(?:a|an|and|as|at|by|for|from|in|its|of|on|or|our|that|the|their|to|which|with)|,) ?$/i
/** Shorter lines end where their author wanted. */
const fullLine = 60

/** Whether an entry stops in the middle of its sentence: the page or the reader parted it. */
export function breaksOff(entry: View): boolean {
  return !stop.test(entry.folded)
}

/** Words with which a sentence of its own begins. */
const starts = ['it', 'this', 'these', 'the', 'there', 'they', 'we', 'he', 'she', 'in', 'at', 'on', 'all', 'also']
const ownStart = new RegExp(`^${anyOf(...starts, 'members', 'officers', 'inspectors', 'ofsted')} `, 'i')

/**
 * Whether a line can be the rest of that sentence: it begins small, or the entry's last line was a full one that ends open, in a list whose
 * other entries end with a stop.
 */
export function goesOnFrom(line: View, entry: View, isOpenList: boolean): boolean {
  if (/^[a-z(]/.test(line.folded)) return true
  if (isOpenList) return false
  const endsSentence = /^[A-Z][\w']*,? [a-z]/.test(line.folded) && stop.test(line.folded) && !ownStart.test(line.folded)
  return entry.end - entry.start > fullLine && (openWord.test(entry.folded) || endsSentence)
}

/** Longer paragraphs are text. */
const longestPoint = 160

const finite = anyOf('is', 'are', 'was', 'were', 'ha[sd]', 'have', 'do', 'does', 'did', 'will', 'should', 'must', 'can', 'may', 'said', 'says?')
const verb = new RegExp(String.raw`\b${finite}\b|'s\b|[:;"|]`, 'i')
const topics = /^[A-Z][a-z]+ .{4,150}\.$/
const relative = / (?:who|which|that|where|whose|when) .*/

/** "The timeliness of reviews.", "Services for children who are homeless.": what is to get better, by its name alone. */
function isNounPhrase(words: string): boolean {
  return topics.test(words) && !verb.test(words.replace(relative, ''))
}

/** Whether two paragraphs are points of one list whose marks were lost: short, and alike in how they begin or end. */
export function areParallel(one: View, other: View): boolean {
  const [first, second] = [one.folded.trim(), other.folded.trim()]
  if (first.length > longestPoint || second.length > longestPoint) return false
  const firstWord = (words: string): string | undefined => /^\S*/.exec(words)?.[0].toLowerCase()
  const bothSmall = /^[a-z]/.test(first) && /^[a-z]/.test(second)
  const areAlike = bothSmall || firstWord(first) === firstWord(second)
  return areAlike || (isNounPhrase(first) && isNounPhrase(second)) || (!/[.:;]$/.test(first) && !/[.:;]$/.test(second))
}

const forms: readonly RegExp[] = [/^that /i, /^to /i]

/** Whether one of two paragraphs begins with "That" or "To" and the other does not: they are points of no one list. */
export function changesForm(one: View, other: View): boolean {
  return forms.some((form) => form.test(one.folded) !== form.test(other.folded))
}

/** Whether a short line says what an entry that ends in a colon announces: "…, as follows:", "Elm School - Mrs Hale". */
export function isNamedIn(line: View, entry: View): boolean {
  return /: ?-* ?$/.test(entry.folded) && line.value.length < 100 && /^[A-Z]/.test(line.folded) && !/[.:;]$/.test(line.folded)
}
