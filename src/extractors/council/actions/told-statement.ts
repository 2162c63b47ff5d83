import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { inspectionSpeaks } from '../../../vocabulary/action-headings.ts'
import { type ActionDraft, actionDraft, entryWords } from '../../actions/action-draft.ts'
import { deadlineIn } from '../../actions/timescale.ts'

const asks = anyOf('asks?', 'requires?', 'requests?', 'calls? (?:up)?on', 'tells?', 'wants?', 'expects?', 'invites?')
const shouldWrite = String.raw`sa(?:ys?|id) (?:that )?.{3,120} ${anyOf('should', 'must', 'needs? to', 'is to', 'are to')}`
const statement = 'statement of proposed action'
const asksFor = new RegExp(String.raw`^(?:\w+,? )?${inspectionSpeaks} ${anyOf(asks, shouldWrite)}\b.{3,200}\b${statement}\b`, 'i')
/** "The council has been asked to prepare a written statement of proposed action" */
const areAsked = `${anyOf('(?:has|have) been', 'was', 'were', 'is', 'are')} ${anyOf('asked', 'required', 'told')}`
const toPrepare = `to ${anyOf('prepare', 'write', 'produce', 'submit', 'send')}`
const isAsked = new RegExp(String.raw`\b${areAsked} ${toPrepare}\b.{1,60}\b${statement}\b`, 'i')
/** The letter's own words: "Fenshire Council, as the principal authority, should prepare a written statement of proposed action". */
const asPrinted = new RegExp(String.raw`^[^.;]{3,120} should prepare a written ${statement}\b`, 'i')
const itGoesOn = /^(?:it|this|that|the statement|the response)\b/i
const nextSteps = /^(?:\d[\d.]* )?next steps?[ :.]*$/i

/**
 * The reply that a joint inspection asks for, as a paper repeats it: the sentence with the deadline behind it, below the letter's own
 * heading the paragraph.
 */
export function toldStatement(blocks: readonly BlockView[]): ActionDraft[] {
  for (const [at, { block, body }] of blocks.entries()) {
    if (block.kind === 'row' || !body.folded.includes(statement)) continue
    const [asking, ...behind] = from(sentencesOf(body))
    const isWhole = fits(nextSteps, blocks[at - 1]?.body.folded ?? '')
    const ofIt = asking ? [asking, ...behind.filter(({ folded }) => fits(itGoesOn, folded))] : []
    const [timescale] = ofIt.flatMap((sentence) => deadlineIn(sentence) ?? [])
    if (asking) return [actionDraft('next-step', entryWords(isWhole ? body : asking), { timescale })]
  }
  return []
}

function from(sentences: readonly View[]): readonly View[] {
  const at = sentences.findIndex(({ folded }) => [asksFor, isAsked, asPrinted].some((pattern) => fits(pattern, folded)))
  return at < 0 ? [] : sentences.slice(at)
}
