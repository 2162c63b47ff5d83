import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { inspectorList } from './inspector-list.ts'
import { inspectorTitle } from './inspector-title.ts'

const visitors = [
  /\b(?:lead )?inspectors?(?: (?:for|on|at|during|of) (?:this|the) (?:focused |monitoring )?(?:visit|inspection))? (?:was|were)\b/i,
  /\b(?:visit|inspection)\b.*\b(?:conducted|carried out|led|undertaken|completed|made) (?:remotely |on-?site |jointly )?by\b/i,
]
const assurer = /\bquality assurance (?:manager|inspector)(?: for this visit)? was\b/i
/** Where the sentence goes on about something else than who came. */
const listEnd = /\b(?:on \d|from \d|during|between|under|supported|accompanied|shadowed|observed|the (?:visit|inspection)|this (?:visit|inspection)|inspectors? (?:looked|evaluated|considered)|looked|evaluated)\b/
const anyTitle = new RegExp(inspectorTitle)

/**
 * Inspectors named in a letter's sentence: "The inspectors were A, HMI, and B, HMI.", "The visit was conducted by A and B, Her Majesty's Inspectors,
 * and C, Ofsted Inspector.", "His Majesty's Inspectors for this visit were A and B.", "… all of whom are Her Majesty's Inspectors".
 */
export const inspectorSentence = defineExtractor<Inspector[]>('inspector-sentence', (view) => {
  const sentences = view.blocks().flatMap(sentencesOf)
  return [...firstNamed(sentences), ...sentences.flatMap(assurerOf)]
})

function firstNamed(sentences: readonly View[]): Draft<Inspector>[] {
  for (const sentence of sentences) {
    for (const opening of visitors) {
      const verb = sentence.find(opening)?.whole
      const found = verb ? inspectorsOf(sentence, verb) : []
      if (found.length) return found
    }
  }
  return []
}

function inspectorsOf(sentence: View, verb: View): Draft<Inspector>[] {
  const ahead = sentence.before(verb).to(verb).find(anyTitle)?.whole
  const list = sentence.after(verb)
  const end = list.find(listEnd)
  return inspectorList(end ? list.before(end.whole) : list, 'inspector', ahead)
}

function assurerOf(sentence: View): Draft<Inspector>[] {
  const verb = sentence.find(assurer)?.whole
  return verb ? inspectorList(sentence.after(verb), 'quality-assurance') : []
}
