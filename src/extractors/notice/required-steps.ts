import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { actionDraft, type ActionDraft, entryWords } from '../actions/action-draft.ts'
import { entries } from '../entries/entries.ts'
import { toAction } from '../entries/entry.ts'
import { numberedSteps } from './numbered-steps.ts'

const who = String.raw`(?:the )?(?:(?:local )?authority|council|partnership|trust)(?:, [^,.;:]{3,60},)?`
const has = anyOf('must', 'shall', 'should', '(?:is|are) (?:hereby )?(?:required|directed|expected) to', '(?:will )?needs? to', 'ha[sv]e? to')
const wish = anyOf('expect', 'require', 'direct', 'ask', 'request')
const minister = String.raw`i (?:\w+ ){0,3}${wish} (?:that )?${anyOf('you', who)}(?: will| to| should)?`
const leads = new RegExp(String.raw`\b${anyOf(`${who} (?:therefore )?${has}`, `directs? ${who}`, minister)}\b[^.]{0,200}: ?$`, 'i')
/** A lead without a demand of its own: "The Council must:", "should take the following measures:" */
const leadsToAll = new RegExp(String.raw`^(?=.{0,200}(?:${has}|you|to|follow(?:s|ing)(?: \w+){0,2}|below) ?:$).{0,160}\b${anyOf(who, 'i')} `, 'i')
const demands = new RegExp(`^${who} ${anyOf('must', 'shall', '(?:is|are) (?:hereby )?(?:required|directed) to')}\\b`, 'i')

/**
 * What a notice or direction demands of a council: its numbered paragraphs where several say what should be done, else the points below
 * "The Council must:" or "directs the Council as follows:", failing these each sentence that begins "The Council must …".
 */
export const requiredSteps = defineExtractor<Action[]>('required-steps', (view) => {
  const blocks = view.blocks()
  const steps = blocks.some((block) => leadsToAll.test(block.body.folded)) ? [] : numberedSteps(blocks)
  const listed = steps.length > 1 ? steps : inLists(blocks)
  return listed.length ? listed : blocks.flatMap(inSentences)
})

function inLists(blocks: readonly BlockView[]): ActionDraft[] {
  const found: ActionDraft[] = []
  for (const [at, block] of blocks.entries()) {
    if (leads.test(block.body.folded)) found.push(...entries(blocks.slice(at + 1)).map((entry) => toAction(entry, 'next-step')))
  }
  return found
}

function inSentences(block: BlockView): ActionDraft[] {
  return sentencesOf(block.body).filter((sentence: View) => demands.test(sentence.folded)).map((sentence) => actionDraft('next-step', entryWords(sentence)))
}
