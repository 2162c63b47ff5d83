import { beginsLower } from '../../../layout/breaks.ts'
import { anyOf } from '../../../text/any-of.ts'
import { cutsDate, cutsName } from './cuts.ts'
import type { NamePairs } from './name-pairs.ts'

const closed = /[.;:!?…][’”'")\]]*[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]*$/
/** "… are undertaken. (outcome 4, national framework)" */
const closedInFront = /[.!?] ?\([^()]{1,80}\)$/
/** After these words a sentence cannot end. */
const leadingWords = anyOf(
  'the', 'an?', 'of', 'and', 'or', 'to', 'in', 'for', 'with', 'by', 'on', 'at', 'from', 'as', 'that', 'which', 'their', 'its', 'is', 'are',
  'was', 'were', 'has', 'have', 'be', 'been', 'between', 'under', 'into',
)
const leadingWord = new RegExp(String.raw`(?:^|\s)${leadingWords}$`, 'i')
/** "Appendix A" ends in a letter, and in no article. */
const lettered = /\b\p{Lu}\p{L}+ A$/u
const address = /^(?:www\.|https?:|[^\s@]+@[^\s@]+$)/i

/** "by Ann Hale, Reporter", apart from the headline above */
const byline = /^by \p{Lu}[\p{L}'’-]+ \p{Lu}/u

/** "With thanks to all who helped," stands above names. */
const manner = anyOf('kind', 'best', 'warm', 'warmest', 'many', 'our', 'my', 'every', 'good')
const compliments = new RegExp(`^(?:with )?(?:${manner} )*${anyOf('regards', 'wish(?:es)?', 'thanks')}\\b.{0,60},$`, 'i')

/** Shorter stretches are lines of their own, however they end; fewer words do after a comma, or right above. */
const fewestWords = 5
const fewestWordsAbove = 3

/** Whether words end as a sentence or a lead-in does. */
export function isClosed(text: string): boolean {
  return closed.test(text) || (text.endsWith(')') && closedInFront.test(text.slice(-100)))
}

/** Whether words that stand apart from the ones above go on with their sentence: a page was turned, or lines were lost, between them. */
export function resumes(above: string, below: string, gap: number, names: NamePairs): boolean {
  const fewest = gap > 0 && !above.endsWith(',') ? fewestWords : fewestWordsAbove
  if (isClosed(above) || address.test(below) || compliments.test(above) || !hasWords(above, fewest)) return false
  if (gap > 0 && byline.test(below)) return false
  if (beginsLower(below) || cutsName(above, below, names)) return true
  return hasWords(above, fewestWords) && (above.endsWith(',') || breaksOff(above, below))
}

function hasWords(text: string, count: number): boolean {
  return text.split(' ', count).length === count
}

/** "…; and", above "B. authorises …": an entry ends so, and its reader takes a capital for no mark. */
const endsEntry = /[;,] (?:and|or)$/i
const capitalMark = /^[A-Z][.)] \S/

/** "one of Her", above "Majesty's Inspectors" */
const owner = /\b(?:Her|His)(?: Majesty['’]s)?$/
const owned = /^(?:Majesty['’]s )?Inspector/

/** Whether a line ends with a word that cannot be the last of its sentence, or within a date. */
export function breaksOff(above: string, below: string): boolean {
  if (endsEntry.test(above) && capitalMark.test(below)) return false
  if (owner.test(above) && owned.test(below)) return true
  return (leadingWord.test(above) && above.includes(' ') && !lettered.test(above)) || cutsDate(above, below)
}

/** Whether a line goes on with the one right above it: in narrow columns even a few words are broken over lines. */
export function goesOn(above: string, below: string): boolean {
  return above === '' || (!isClosed(above) && beginsLower(below) && !address.test(below))
}
