import type { ActionKind } from '../../../record/schema.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { announcedKind } from '../../../phrases/lead-in/announced-kind.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { saysNone } from '../../actions/none-stated.ts'
import { toAction } from '../../entries/entry.ts'
import { inlineEntries } from '../../entries/inline-entries.ts'
import { labelledKind } from './list-heads.ts'

const behindLead = /:[ -]+(?=[^ -])| (?=\([ai1]\) )/i
const parting = /;(?: and| or)? /
/** "the quality of plans" and "the voice of the child" */
const quoted = /"(?<text>[^"]{8,300}?)[.,;]?"/
const onlyQuotes = /^(?:"[^"]{8,300}"(?:[;,] and |[;,] | and )?){1,9}\.?$/
/** "one recommendation", of which one quotation is the whole. */
const single = /\b(?:one|an?|a single|the only) (?:\w+ )?(?:recommendation|area)\b/i
/** Shorter words behind a label are a number or a page. */
const leastWords = 15

/**
 * A list that a paragraph holds: "The report made three recommendations: (a) …; and (b) …", "Areas for development: the quality of plans".
 * Words without marks or semicolons are one action behind a label, and none behind a sentence.
 */
export function runIn(block: BlockView): ActionDraft[] {
  if (block.block.kind === 'row') return []
  for (const sentence of sentencesOf(block.body)) {
    const mark = sentence.find(behindLead)?.whole
    const list = mark ? listBehind(sentence.before(mark), sentence.after(mark), block) : []
    if (list.length) return list
  }
  return []
}

function listBehind(lead: View, words: View, block: BlockView): ActionDraft[] {
  const label = lead.start === block.body.start ? labelledKind(lead.folded) : undefined
  const kind = label ?? announcedKind(lead)
  if (!kind || saysNone(words.folded)) return []
  return textsIn(words, block, label).map(({ number, text }) => toAction({ number, text, items: [], timescale: null }, kind))
}

function textsIn(words: View, block: BlockView, label: ActionKind | undefined): { number: View | undefined, text: View }[] {
  const marked = inlineEntries(block.after({ start: block.start, end: words.start }))
  if (marked.length) return marked.map(({ number, text }) => ({ number, text: sentencesOf(text)[0] ?? text }))
  const quotes = words.findAll(quoted).flatMap(({ groups: { text } }) => (text ? [{ number: undefined, text }] : []))
  const isAll = quotes.length > 1 || (quotes.length === 1 && block.body.before(words).has(single))
  if (isAll && words.has(onlyQuotes)) return quotes
  const pieces = piecesOf(words, parting)
  return pieces.length > 1 || (label && words.value.length >= leastWords) ? pieces : []
}

function piecesOf(words: View, parting: RegExp): { number: undefined, text: View }[] {
  return words.splitAt(parting).map((text) => ({ number: undefined, text: text.trim() }))
}
