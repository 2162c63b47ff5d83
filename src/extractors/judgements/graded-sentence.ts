import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import { type AreaTable } from './area.ts'
import { judgementOf } from './grade-table.ts'
import type { JudgementDraft } from './judgement-draft.ts'

const blank = String.raw`[ \n]+`
const verbs = String.raw`${blank}(?:is|are|was|were)\b`
const further = String.raw`(?:${blank}(?:that|it|they|is|are|judged|graded|to|be|as|now|overall)\b){0,5}`
const says = anyOf(' ?:', `${verbs}${further} ?:?`, `(?=${blank}requir)`)
/** Also a foot-note's mark, the colon of a heading, and a lead to the reasons. */
const end = String.raw`(?:[ \n]because)?[ .:*\d\n\u00B9\u00B2\u00B3\u2070-\u2079]*$`
const verdict = String.raw`${says}${blank}(?<grade>${gradeWord}|not judged)(?: overall)?${end}`
const sentence = new RegExp(String.raw`^(?!an? )(?<label>[^.;]{3,180}?)${verdict}`, 'i')
const bareVerdict = new RegExp(String.raw`^(?:${verdict}| ${gradeWord}${end})`, 'i')
/** Another verdict inside the label: the sentence says more than one grade. */
const furtherVerdict = new RegExp(String.raw`${says}${blank}${gradeWord}\b`, 'i')
const unfinished = /[^.:;]$/
const longest = 260

/**
 * Blocks that say one grade and nothing else: "Children's services in X require improvement to be good", "The overall judgement is
 * inadequate", "The graded judgement for adoption performance is that it is good", over one block or two. A sentence that goes on ("An LSCB
 * requires improvement if …") is none, and the label decides what is graded.
 */
export function gradedSentences(areas: AreaTable) {
  return defineExtractor<Judgement[], JudgementDraft[]>('graded-sentence', (view) => {
    const blocks = view.blocks().filter((block) => block.block.kind !== 'row')
    return blocks.flatMap((block, at) => {
      const words = joined(block.body, blocks[at + 1]?.body)
      return words ? readSentence(words, areas) : []
    })
  })
}

/** The block, with the next one where that is the verdict on it. */
function joined(block: View, next: View | undefined): View | undefined {
  if (block.end - block.start > longest) return undefined
  return next && block.has(unfinished) && fits(bareVerdict, ` ${next.folded}`) ? block.to(next) : block
}

function readSentence(words: View, areas: AreaTable): JudgementDraft[] {
  const { label, grade } = words.find(sentence)?.groups ?? {}
  return label && grade && !label.has(furtherVerdict) ? judgementOf(subjectOf(label), grade, areas) : []
}

/** Of "The overall judgement is that children's services are good" the overall judgement is the subject. */
function subjectOf(label: View): View {
  const clause = label.find(/\b(?:is|was)[ \n]that\b/i)?.whole
  return clause ? label.before(clause).trim() : label
}
