import { either } from '../../../text/either.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { parseGrade, sendOutcome } from '../../../vocabulary/grades.ts'
import { timeOf } from '../../../phrases/verdict/going-on.ts'
import { type Context, meantTime } from './meant-time.ts'
import type { Told } from './told-judgements.ts'

const outcome = new RegExp(String.raw`\b${sendOutcome}\b`, 'i')
const arrangements = /\b(?:the )?(?:local )?(?:areas?'?s? )?(?:partnership'?s? )?arrangements\b/i
/** A sentence that says what outcomes there are, or might be, gives none. */
const supposed = either(
  /\b(?:if|whether|would|could|may|might|not|never|no longer|aim|means)\b/i, /^The (?:best|worst|other|first|second|third) is\b/,
)

/** The outcome of an area SEND inspection as papers repeat it: "arrangements lead to inconsistent experiences and outcomes". */
export function toldOutcome(blocks: readonly BlockView[], context: Context): Told[] {
  const told = blocks.filter((block, at) => block.body.has(outcome) && !isOfScale(blocks.slice(Math.max(0, at - 1), at + 2)))
  const sentences = told.flatMap(({ body }) => sentencesOf(body))
  return sentences.flatMap((sentence) => inSentence(sentence, context))
}

/** A longer point is a numbered paragraph, which tells what was found. */
const longestPoint = 160

/** Whether lines beside each other name several outcomes: what there can be. */
function isOfScale(blocks: readonly BlockView[]): boolean {
  const found = blocks.flatMap(({ block, body }) => (block.kind === 'item' && body.value.length < longestPoint ? body.findAll(outcome).map(({ whole }) => parseGrade(whole.folded)) : []))
  return new Set(found).size > 1
}

function inSentence(sentence: View, context: Context): Told[] {
  const found = sentence.findAll(outcome).map(({ whole }) => whole)
  const grade = found[0]
  const isOne = new Set(found.map(({ folded }) => parseGrade(folded))).size === 1
  if (!grade || !isOne || sentence.before(grade).has(supposed)) return []
  const label = sentence.before(grade).findAll(arrangements).at(-1)?.whole ?? grade
  return [{ area: 'send-arrangements', label, grade, when: meantTime(timeOf(sentence), context) ?? 'current', sentence }]
}
