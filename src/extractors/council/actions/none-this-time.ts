import type { ActionKind } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { Part } from '../../../rules/part.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import { nonesIn } from '../../actions/none-stated.ts'
import { earlierInspections } from '../inspection/earlier-inspections.ts'

/** What an earlier visit is called where no year is printed. */
const visit = '(?:inspections?|visits?|review)'
const before = new RegExp(String.raw`^in (?:\w+ )?last year\b.*\b${visit}\b|\b(?:previous|earlier|last) (?:\w+ )?${visit}\b`, 'i')
const goesOn = /^(?:there|it|that|this|no)\b(?!.*\bthis (?:time|year)\b)/i

/** Kinds of action that a paper or press report says its inspection asked none of; what it tells of an earlier visit is left out. */
export const noneThisTime = defineExtractor<ActionKind[]>('none-this-time', (view, part) => {
  const found = nonesIn(view)
  return found.length ? nonesIn(view, isOwnIn(view, part)) : found
})

function isOwnIn(view: View, part: Part): (at: View) => boolean {
  const earlier = (earlierInspections(view, part) ?? []).map(({ at }) => at)
  return (at) => {
    const told = toldWith(at, view)
    return !told.has(before) && !earlier.some((other) => told.overlaps(other))
  }
}

/** The sentence down to its semicolons, with the one before it where it goes on from that. */
function toldWith(at: View, view: View): View {
  const block = view.blocks().find((candidate) => candidate.overlaps(at))
  const sentences = block ? sentencesOf(block.body) : []
  const own = sentences.findIndex((sentence) => sentence.overlaps(at))
  const sentence = sentences[own] ?? at
  const above = sentences[own - 1]
  const clause = sentence.splitAt(/; /).find((part) => part.overlaps(at)) ?? sentence
  return above && sentence.has(goesOn) ? above.to(clause) : clause
}
