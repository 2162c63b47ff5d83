import type { Draft } from '../../record/draft.ts'
import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { foundIn } from '../../phrases/finder.ts'
import { paper } from '../../phrases/duty/paper.ts'
import { actionDraft, entryWords } from './action-draft.ts'
import { deadlineIn } from './timescale.ts'

const saysWhere = /\bsend (?:the|its|this|their) written statement\b/i
/** How many paragraphs from the request on may hold its deadline. */
const reach = 3

/**
 * "Next steps" of a joint inspection's letter: one action, its text the first paragraph, its time-scale the deadline printed there or in
 * the paragraphs that follow ("… should send the written statement of action to … by 7 March 2017").
 */
export const nextSteps = defineExtractor<Action[]>('next-steps', (view) => stepFrom(proseOf(view)))

/** The same where no heading announces it: from the first paragraph that asks for a written statement. */
export const statementRequest = defineExtractor<Action[]>('statement-request', (view) => {
  const prose = proseOf(view)
  const at = prose.findIndex(asksForStatement)
  return at < 0 ? [] : stepFrom(prose.slice(at))
})

function proseOf(view: View): BlockView[] {
  return view.blocks().filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item')
}

function asksForStatement(paragraph: View): boolean {
  return foundIn(paper, paragraph).some(({ value }) => value.is === 'statement' && value.frame !== 'determined')
}

function stepFrom(prose: readonly BlockView[]): Draft<Action>[] {
  const [first] = prose
  if (!first) return []
  const [timescale] = prose.slice(0, reach).flatMap((block) => deadlineIn(block) ?? [])
  return [actionDraft('next-step', entryWords(request(first.body)), { timescale })]
}

/** A paragraph down to the sentence that says where to send the statement, where lost line ends have run the two together. */
function request(paragraph: View): View {
  const sending = sentencesOf(paragraph).slice(1).find((sentence) => saysWhere.test(sentence.folded))
  return sending ? paragraph.before(sending).trim() : paragraph
}
