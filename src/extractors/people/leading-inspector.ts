import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { inspectorList } from './inspector-list.ts'
import { inspectorSentence } from './inspector-sentence.ts'
import { firstPeople, leader, named } from './told-people.ts'

/** "inspector NAME wrote", in a press report; chief inspectors speak for all. */
const spoke = /(?<!\b(?:chief|regional|senior police|detective|former|schools|planning|police) )\binspector,? (?<who>[A-Z][\w'-]+ [A-Z][\w'-]+),? (?:wrote|writes|said|says|found|told|added|reported)\b/i

/** Inspectors whom a paper names: "led by NAME HMI", "The lead inspector was NAME", "The inspectors, A HMI and B HMI, looked at …". */
export const leadingInspector = defineExtractor<Inspector[]>('leading-inspector', (view, part) => {
  const sentences = view.blocks().flatMap((block) => sentencesOf(block.body))
  const ways = [
    () => firstPeople(sentences, leader),
    () => inspectorSentence(view, part) ?? [],
    () => firstPeople(sentences, named),
    () => sentences.flatMap(whoSpoke).slice(0, 1),
  ]
  for (const read of ways) {
    const found = read()
    if (Array.isArray(found) && found.length) return found
  }
  return []
})

function whoSpoke(sentence: View): Draft<Inspector>[] {
  const who = sentence.find(spoke)?.groups.who
  return who ? inspectorList(who, 'inspector') : []
}
