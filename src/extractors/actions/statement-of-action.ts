import type { Draft } from '../../record/draft.ts'
import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { actionDraft, entryWords } from './action-draft.ts'

const isRequired = /\brequired\s+to\s+(?:produce|prepare|submit)\b[^.\n]*\bwritten\s+statement\b/i
const isDetermined = /\bdetermined\s+that\s+a\s+written\s+statement\s+of\s+action\s+is\s+required\b/i

/**
 * The written statement of action that a local area SEND letter (2016 to 2022) requires: one action, the areas of significant weakness that it must
 * tackle its items. Letters that only say so in their opening give that sentence.
 */
export const statementOfAction = defineExtractor<Action[]>('statement-of-action', (view) => {
  const blocks = view.blocks()
  const at = blocks.findIndex((block) => isRequired.test(block.folded))
  const asked = blocks[at]
  if (asked) return [toStep(lastSentence(asked), itemsBehind(blocks, at))]
  const said = blocks.flatMap(sentencesOf).find((sentence) => isDetermined.test(sentence.folded))
  return said ? [toStep(said, [])] : []
})

function lastSentence(block: BlockView): View {
  return sentencesOf(block.body).find((sentence) => isRequired.test(sentence.folded)) ?? block.body
}

function itemsBehind(blocks: readonly BlockView[], at: number): View[] {
  const behind = blocks.slice(at + 1)
  const end = behind.findIndex(({ block }) => block.kind !== 'item')
  return behind.slice(0, end < 0 ? undefined : end).map((item) => item.body)
}

function toStep(text: View, items: readonly View[]): Draft<Action> {
  return actionDraft('next-step', text.words(), { items: items.map(entryWords) })
}
