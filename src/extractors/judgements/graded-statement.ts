import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { BlockView, Match, View } from '../../text/view.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import type { JudgementDraft } from './judgement-draft.ts'
import { slacArea } from './slac-area.ts'

const statement = new RegExp(String.raw`^(?:that\s+)?(?<label>[A-Z][^.;:]{5,200}?),?\s(?:is|are|was|were)\s(?:judged\s+(?:to\s+be\s+|as\s+)?)?(?<grade>${gradeWord})\b(?=\s?(?:$|[.;,]|and\b|because\b|with\b|overall\b))`, 'i')
const beside = new RegExp(String.raw`^(?<label>[A-Z][^.;:]{5,150}?)\s?(?::|\s-)\s?(?:judged\s+(?:to\s+be\s+)?|graded\s+(?:as\s+)?)?(?<grade>${gradeWord})(?:\s\([^)]*\))?[.;,]?(?:\s+and)?$`, 'i')
const named = new RegExp(String.raw`\bjudgement\s+(?:for|of|on)\s+"(?<label>[^"]{5,150})"[^.]{0,100}?\s(?:is|was)\s+(?:judged\s+)?(?<grade>${gradeWord})\b`, 'i')

/**
 * Graded lines of a safeguarding and looked after children inspection, as a council's paper repeats them in a list: "Partnership working is good."
 */
export const gradedStatements = defineExtractor<Judgement[], JudgementDraft[]>('graded-statements', (view) => {
  const found: { area: JudgementArea; label: View; grade: View }[] = []
  for (const block of view.blocks()) {
    const { label, grade } = stated(block)?.groups ?? {}
    if (label && grade && !isNumbered(block)) found.push({ label, grade, area: slacArea(label.folded, found.map(({ area }) => area)) })
  }
  return found.flatMap(toJudgement)
})

function stated({ block, body }: BlockView): Match | undefined {
  const listed = block.kind === 'item' ? (body.find(statement) ?? body.find(beside)) : undefined
  return listed ?? body.find(named)
}

/** A numbered paragraph tells; only bullets list. */
function isNumbered({ block }: BlockView): boolean {
  return block.marker !== null && block.marker !== '•'
}

function toJudgement({ area, label, grade }: { area: JudgementArea; label: View; grade: View }): JudgementDraft[] {
  const id = grade.read(parseGrade)
  return id ? [{ area: label.means(area), label: label.words(), grade: id, gradePrinted: grade.words(), when: grade.means('current' as const) }] : []
}
