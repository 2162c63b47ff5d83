import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { BlockView, Match, View } from '../../text/view.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { type JudgementDraft, judgementDraft } from './judgement-draft.ts'
import { slacArea } from './slac-area.ts'

const label = String.raw`(?<label>[A-Z][^.;:]{5,150}?)`
const grade = `(?<grade>${gradeWord})`
const judged = anyOf('judged (?:to be |as )?', 'graded (?:as )?')
const isOver = String.raw`(?= ?(?:$|[.;,]|(?:and|because|with|overall)\b))`
const statement = new RegExp(String.raw`^(?:that )?${label},? (?:is|are|was|were) ${judged}?${grade}\b${isOver}`, 'i')
const note = String.raw`(?: \([^)]*\))?[.;,]?(?: and)?`
const beside = new RegExp(`^${label} ?(?::| -) ?${judged}?${grade}${note}$`, 'i')
const quoted = String.raw`\bjudgement (?:for|of|on) "(?<label>[^"]{5,150})"`
const named = new RegExp(String.raw`${quoted}[^.]{0,100}? (?:is|was) (?:judged )?${grade}\b`, 'i')

/**
 * Graded lines of a safeguarding and looked after children inspection, as a council's paper repeats them in a list: "Partnership working
 * is good."
 */
export const gradedStatements = defineExtractor<Judgement[], JudgementDraft[]>('graded-statements', (view) => {
  const found: { area: JudgementArea; label: View; grade: View }[] = []
  for (const block of view.blocks()) {
    const { label, grade } = stated(block)?.groups ?? {}
    if (label && grade && !isNumbered(block)) found.push({ label, grade, area: slacArea(label.folded, found.map(({ area }) => area)) })
  }
  return found.flatMap((graded) => judgementDraft({ ...graded, when: 'current' }))
})

function stated({ block, body }: BlockView): Match | undefined {
  const listed = block.kind === 'item' ? (body.find(statement) ?? body.find(beside)) : undefined
  return listed ?? body.find(named)
}

/** A numbered paragraph tells; only bullets list. */
function isNumbered({ block }: BlockView): boolean {
  return block.marker !== null && block.marker !== '•'
}
