import type { Draft } from '../../record/draft.ts'
import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import { foundIn, mayHold } from '../../phrases/finder.ts'
import { type Paper, paper } from '../../phrases/duty/paper.ts'
import { type ActionDraft, actionDraft, entryWords } from './action-draft.ts'
import { saysDuty } from './asks-to.ts'
import { deadlineIn } from './timescale.ts'

type IsMeant = (asked: Paper) => boolean

/** Whether words name a paper that is asked for. */
function names(words: View, isMeant: IsMeant): boolean {
  return foundIn(paper, words).some(({ value }) => isMeant(value))
}

/** The first sentence of these blocks that does, with its block's place among them. */
function firstThat(blocks: readonly BlockView[], isMeant: IsMeant): { readonly sentence: View; readonly at: number } | undefined {
  for (const [at, block] of blocks.entries()) {
    const sentence = mayHold(block, paper) ? sentencesOf(block.body).find((words) => names(words, isMeant)) : undefined
    if (sentence) return { sentence, at }
  }
  return undefined
}

/**
 * The sentence of a letter that asks for an action plan: "You should submit an action plan … within 70 working days of receiving this
 * letter."
 */
export const askedPlan = defineExtractor<Action[]>('asked-plan', (view) => {
  const sentences = view.blocks().filter((block) => mayHold(block, paper)).flatMap(sentencesOf)
  const asking = sentences.find((sentence) => names(sentence, ({ frame }) => frame !== 'determined') && saysDuty(sentence, 'asked'))
  return asking ? [actionDraft('next-step', asking.words(), { timescale: deadlineIn(asking) })] : []
})

/**
 * The written statement of action that a local area SEND letter (2016 to 2022) requires: one action, the areas of significant weakness that
 * it must tackle its items. Letters that only say so in their opening give that sentence.
 */
export const statementOfAction = defineExtractor<Action[]>('statement-of-action', (view) => {
  const blocks = view.blocks()
  return requiredStatement(blocks) ?? determinedStatement(blocks)
})

function determinedStatement(blocks: readonly BlockView[]): ActionDraft[] {
  const determined = firstThat(blocks, ({ is, frame }) => is === 'statement' && frame === 'determined')
  return determined ? [actionDraft('next-step', determined.sentence.words())] : []
}

/** The sentence that requires a written statement of action, with the weaknesses listed below it as its items. */
export function requiredStatement(blocks: readonly BlockView[]): [ActionDraft] | undefined {
  const required = firstThat(blocks, ({ is, frame }) => is === 'statement' && frame === 'required')
  if (!required) return undefined
  const items = until(blocks.slice(required.at + 1), ({ block }) => block.kind !== 'item')
  return [actionDraft('next-step', required.sentence.words(), { items: items.map(({ body }) => entryWords(body)) })]
}

/**
 * "Next steps" of a joint inspection's letter: one action, its text the first paragraph, its time-scale the deadline printed there or in
 * the paragraphs that follow ("… should send the written statement of action to … by 7 March 2017").
 */
export const nextSteps = defineExtractor<Action[]>('next-steps', (view) => stepFrom(proseOf(view)))

/** The same where no heading announces it: from the first paragraph that asks for a written statement. */
export const statementRequest = defineExtractor<Action[]>('statement-request', (view) => {
  const prose = proseOf(view)
  const at = prose.findIndex((paragraph) => names(paragraph, ({ is, frame }) => is === 'statement' && frame !== 'determined'))
  return at < 0 ? [] : stepFrom(prose.slice(at))
})

function proseOf(view: View): BlockView[] {
  return view.blocks().filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item')
}

/** How many paragraphs from the request on may hold its deadline. */
const reach = 3
const saysWhere = /\bsend (?:the|its|this|their) written statement\b/i

/** The first paragraph, down to the sentence that says where to send the statement, where lost line ends have run the two together. */
function stepFrom(prose: readonly BlockView[]): Draft<Action>[] {
  const paragraph = prose[0]?.body
  if (!paragraph) return []
  const sending = sentencesOf(paragraph).slice(1).find((sentence) => sentence.has(saysWhere))
  const [timescale] = prose.slice(0, reach).flatMap((block) => deadlineIn(block) ?? [])
  return [actionDraft('next-step', entryWords(sending ? paragraph.before(sending).trim() : paragraph), { timescale })]
}
