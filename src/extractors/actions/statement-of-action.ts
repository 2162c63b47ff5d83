import type { Draft } from '../../record/draft.ts'
import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import { foundIn, mayHold } from '../../phrases/finder.ts'
import { type Paper, paper } from '../../phrases/duty/paper.ts'
import { actionDraft, entryWords } from './action-draft.ts'

/**
 * The written statement of action that a local area SEND letter (2016 to 2022) requires: one action, the areas of significant weakness that
 * it must tackle its items. Letters that only say so in their opening give that sentence.
 */
export const statementOfAction = defineExtractor<Action[]>('statement-of-action', (view) => {
  const blocks = view.blocks()
  for (const [at, block] of blocks.entries()) {
    const required = sentenceOf(block.body, 'required')
    if (required) return [toStep(required, itemsBehind(blocks, at))]
  }
  const [determined] = blocks.flatMap((block) => sentenceOf(block.body, 'determined') ?? [])
  return determined ? [toStep(determined, [])] : []
})

/** The sentence that asks for the statement in this way. */
function sentenceOf(paragraph: View, frame: Paper['frame']): View | undefined {
  if (!mayHold(paragraph, paper)) return undefined
  const isAsked = ({ value }: { readonly value: Paper }): boolean => value.frame === frame && value.is === 'statement'
  return sentencesOf(paragraph).find((sentence) => foundIn(paper, sentence).some(isAsked))
}

function itemsBehind(blocks: readonly BlockView[], at: number): View[] {
  return until(blocks.slice(at + 1), ({ block }) => block.kind !== 'item').map((item) => item.body)
}

function toStep(text: View, items: readonly View[]): Draft<Action> {
  return actionDraft('next-step', text.words(), { items: items.map(entryWords) })
}
