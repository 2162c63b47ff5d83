import type { Doc } from '../../text/doc.ts'
import { either } from '../../text/either.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { type BlockView, View } from '../../text/view.ts'
import { monthWord } from '../../vocabulary/months.ts'

/** Sentences of a note: they say what is attached and what becomes of it, ask, thank, and warn who should not have got it. */
const ofNotes = either(
  /\b(?:attach(?:ed|ing|ment|ments)?|enclos(?:e|ed|ing|ures?)|see below|publish(?:ed)?|web ?site|e-?mails?)\b/i,
  /\b(?:please|thank(?:s|ful)?|grateful|let (?:me|us) know|get in touch|do not hesitate|questions?)\b/i,
  /\b(?:look(?:ing)? forward|hope you|confidential(?:ity)?|embargo(?:ed)?|freedom of information|virus(?:es)?)\b/i,
  /\b(?:intended recipients?|addressees?|the sender|disclos(?:e|ure)|unauthori[sz]ed|liability|views expressed)\b/i,
)
/** Words of a line of running text at least: shorter ones greet, sign, address and give a subject. */
const leastInLine = 8
/** Words beside a note's that make a document if they name a day or speak of a judgement; and if they do not. */
const leastOfFacts = 40
const leastOfOthers = 120
const day = String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?${monthWord},?\s+\d{4}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b`
const judgement = String.raw`\b(?:judge(?:d|ments?)|grade[ds]?|rated|effectiveness|inadequate|requires\s+improvement)\b`
const fact = new RegExp(`${day}|${judgement}`, 'i')

/**
 * Whether the words of a mail that carries documents only cover them. They do unless lists, tables and running text, without
 * a note's usual sentences, come to 40 words and name a day or a judgement, or to 120 words.
 */
export function isCoveringNote(doc: Doc): boolean {
  const said: string[] = []
  let lead = ''
  for (const block of View.whole(doc).allBlocks()) {
    if (block.block.kind !== 'item') lead = block.folded
    // A list may be that of the files.
    if (!(lead.endsWith(':') && ofNotes.test(lead))) said.push(...ownSentences(block))
  }
  const count = said.reduce((sum, sentence) => sum + wordsIn(sentence), 0)
  return count < leastOfFacts || (count < leastOfOthers && !said.some((sentence) => fact.test(sentence)))
}

function ownSentences(view: BlockView): string[] {
  const isListed = view.block.kind === 'item' || view.block.kind === 'row'
  if (!isListed && wordsIn(view.folded) < leastInLine) return []
  return sentencesOf(view).map(({ folded }) => folded).filter((sentence) => !ofNotes.test(sentence))
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0
}
