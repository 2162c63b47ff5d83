import { be, giver, grade, judged, rating } from '../../lexicon/grades.ts'
import { inspection } from '../../lexicon/inspections.ts'
import { type Stretch, not, oneOf, seq, startsWith, term, word } from '../../words/matcher.ts'
import type { Text } from '../../words/text.ts'
import { time } from '../time/time.ts'
import { after } from './frames.ts'
import { isSpoken } from './spoken.ts'

/** "Good was the verdict": the sentence goes on, and names no thing that only was so. */
const onward = seq(not(word(',')), oneOf(after, term(be), term(time), word('there')))
const tellers = [giver, rating, judged, inspection]

/**
 * Whether a grade that fits no frame is told all the same: it describes no noun, nobody only says so, and its sentence gives other
 * grades, or speaks of an inspection, of who carries it out or of what it gives.
 */
export function isOpen(text: Text, { from, to }: Stretch, givesOthers: boolean): boolean {
  const isVerb = text.at(from, grade)?.value === 'requires-improvement'
  if (!givesOthers && !tellers.some((kind) => text.knows(kind))) return false
  return (isVerb || startsWith(onward, text, { from: to, to: text.length })) && !isSpoken(text, from)
}
