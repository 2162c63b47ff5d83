import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { BlockView, View } from '../../text/view.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

const statement = new RegExp(String.raw`^(?:that\s+)?(?<label>[A-Z][^.;:]{5,200}?),?\s+(?:is|are|was|were)\s+(?:judged\s+(?:to\s+be\s+|as\s+)?)?(?<grade>${gradeWord})\b(?=\s*(?:$|[.;,]|and\b|because\b|with\b|overall\b))`, 'i')
const named = new RegExp(String.raw`\bjudgement\s+(?:for|of|on)\s+"(?<label>[^"]{5,150})"[^.]{0,100}?\s(?:is|was)\s+(?:judged\s+)?(?<grade>${gradeWord})\b`, 'i')
const capacity = /^capacity\s+(?:to|for)\s+improve/i

/**
 * Graded lines of a safeguarding and looked after children inspection, as a council's paper repeats them in a list: "Partnership working is good."
 * "Capacity to improve" belongs to the overall effectiveness above it.
 */
export const gradedStatements = defineExtractor<Judgement[]>('graded-statements', (view) => {
  const found: { area: JudgementArea; label: View; grade: View }[] = []
  for (const block of view.blocks()) {
    const groups = (block.block.kind === 'item' ? block.body.find(statement) : undefined)?.groups ?? block.body.find(named)?.groups
    if (groups?.label && groups.grade && !isNumbered(block)) found.push({ label: groups.label, grade: groups.grade, area: areaOf(groups.label.folded, found.at(-1)?.area) })
  }
  return found.flatMap(toJudgement)
})

/** A numbered paragraph tells; only bullets list. */
function isNumbered(block: BlockView): boolean {
  return block.block.marker !== null && block.block.marker !== '•'
}

function areaOf(label: string, above: JudgementArea | undefined): JudgementArea {
  if (/^(?:the\s+)?overall\s+effectiveness/i.test(label)) return /looked[ -]after/i.test(label) ? 'looked-after-overall' : 'safeguarding-overall'
  if (capacity.test(label)) return above === 'looked-after-overall' ? 'looked-after-capacity' : 'safeguarding-capacity'
  return 'slac-other'
}

function toJudgement({ area, label, grade }: { area: JudgementArea; label: View; grade: View }): Draft<Judgement>[] {
  const id = grade.read(parseGrade)
  return id ? [{ area: label.means(area), label: label.words(), grade: id, gradePrinted: grade.words(), when: grade.means('current' as const) }] : []
}
