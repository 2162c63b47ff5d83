import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import { gradeWord } from '../../../vocabulary/grades.ts'
import { ofKey } from './graded-run.ts'
import { type Context, isOfEarlier } from './meant-time.ts'
import { areNamed, meaningIn } from './printed-areas.ts'
import type { Told } from './told-judgements.ts'

const pair = new RegExp(String.raw`(?<label>[a-z][^.;:]{3,120}?)(?:: ?| - )["']?(?<grade>${gradeWord})["']?(?=[;.,)]|$| and )`, 'i')
const lead = /^(?:and |also |then )+/i
/** Two may be a remark on one area and another. */
const fewest = 3

/** A block that is a list in one sentence: "The judgements were: overall effectiveness: good; quality of services: adequate; …". */
export function runInList(block: View, context: Context): Told[] {
  if (!block.has(pair)) return []
  const [sentence, more] = sentencesOf(block)
  const meaning = meaningIn(context)
  const pairs = sentence && !more && meaning ? sentence.findAll(pair) : []
  if (!sentence || !meaning || pairs.length < fewest) return []
  const when = isOfEarlier(sentence, context) ? 'previous' : 'current'
  const found: Told[] = []
  for (const { groups: { label, grade } } of pairs) {
    const words = label?.without(lead)
    const area = words && !words.has(ofKey) && meaning(words.folded, found.map((told) => told.area))
    if (area && grade) found.push({ area, label: words, grade, when, sentence })
  }
  return areNamed(found, context) ? found : []
}
