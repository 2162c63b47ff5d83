import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { assurer, firstPeople, peopleIn, team } from './told-people.ts'

/**
 * Inspectors named in a letter's sentence: "The inspectors were A, HMI, and B, HMI.", "The visit was conducted by A and B, Her Majesty's Inspectors,
 * and C, Ofsted Inspector.", "His Majesty's Inspectors for this visit were A and B.", "… all of whom are Her Majesty's Inspectors". A letter about a
 * visit calls none of them its lead.
 */
export const inspectorSentence = defineExtractor<Inspector[]>('inspector-sentence', (view) => {
  const sentences = view.blocks().flatMap(sentencesOf)
  return [...firstPeople(sentences, team), ...sentences.flatMap((sentence) => peopleIn(sentence, assurer))]
})
