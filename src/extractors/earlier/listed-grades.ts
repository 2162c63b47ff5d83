import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { until } from '../../text/until.ts'
import type { BlockView } from '../../text/view.ts'
import type { AreaTable } from '../judgements/area.ts'
import { gradeLines } from '../judgements/grade-lines.ts'
import type { JudgementDraft } from '../judgements/judgement-draft.ts'

/** "The judgements for the local authority were:" */
const leadIn = /\bjudge?ments?\b[^.:]{0,80}:$/i

/**
 * The grades of the inspection before, as a report of a re-inspection lists them: "The judgements for the local authority were:", and below
 * it an item an area.
 */
export function listedGrades(areas: AreaTable) {
  const read = gradeLines(areas)
  return defineExtractor<Judgement[], JudgementDraft[]>('listed-grades', (view, part) => {
    const blocks = view.blocks()
    const itemsBelow = (at: number): BlockView[] => until(blocks.slice(at + 1), ({ block }) => block.kind !== 'item')
    return blocks.flatMap((block, at) => (block.has(leadIn) ? itemsBelow(at) : [])).flatMap((item) =>
      read(item, part).map((graded) => ({ ...graded, when: graded.grade.at.means('previous' as const) })))
  })
}
