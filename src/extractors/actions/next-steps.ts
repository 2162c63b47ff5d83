import type { Draft } from '../../record/draft.ts'
import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { monthWord } from '../../vocabulary/months.ts'
import { actionDraft, entryWords } from './action-draft.ts'

const asksForStatement = /\b(?:prepare|produce|submit|send)\b[^.]{0,80}\bwritten\s+statement\b/i
const saysWhere = /\bsend\s+(?:the|its|this|their)\s+written\s+statement\b/i
const number = String.raw`(?:\d{1,3}|one|two|three|four|five|six|nine|ten|twelve)`
const byDay = String.raw`by\s+(?:the\s+(?:end|close)\s+of\s+)?(?:[a-z]+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${monthWord}(?:,?\s+(?:20)?\d{2}\b)?`
const deadline = new RegExp(String.raw`\b(?:no\s+later\s+than\s+)?(?:${byDay}|within\s+${number}\s+(?:working\s+)?(?:days|weeks|months)(?:\s+of\s+(?:receiving|receipt\s+of|the\s+date\s+of)\s+this\s+letter)?)`, 'i')
/** How many paragraphs behind the request may hold its deadline. */
const reach = 3

/**
 * "Next steps" of a joint inspection's letter: one action, its text the first paragraph, its time-scale the deadline printed there or in the paragraphs
 * that follow ("… should send the written statement of action to … by 7 March 2017").
 */
export const nextSteps = defineExtractor<Action[]>('next-steps', (view) => stepFrom(proseOf(view)))

/** The same where no heading announces it: from the first paragraph that asks for a written statement. */
export const statementRequest = defineExtractor<Action[]>('statement-request', (view) => {
  const prose = proseOf(view)
  const at = prose.findIndex((block) => asksForStatement.test(block.folded))
  return at < 0 ? [] : stepFrom(prose.slice(at))
})

function proseOf(view: View): BlockView[] {
  return view.blocks().filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item')
}

function stepFrom(prose: readonly BlockView[]): Draft<Action>[] {
  const [first] = prose
  if (!first) return []
  return [actionDraft('next-step', entryWords(request(first.body)), { timescale: deadlineIn(prose.slice(0, reach)) })]
}

/** A paragraph down to the sentence that says where to send the statement, where lost line ends have run the two together. */
function request(paragraph: View): View {
  const sending = sentencesOf(paragraph).slice(1).find((sentence) => saysWhere.test(sentence.folded))
  return sending ? paragraph.before(sending).trim() : paragraph
}

function deadlineIn(prose: readonly BlockView[]) {
  for (const block of prose) {
    const found = block.find(deadline)?.whole
    if (found) return found.words()
  }
  return undefined
}
