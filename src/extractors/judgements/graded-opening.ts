import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import type { AreaTable } from './area.ts'
import { judgementOf } from './grade-table.ts'
import type { JudgementDraft } from './judgement-draft.ts'

const label = String.raw`(?<label>(?!an? )[^.;:]{3,150}?)`
const says = anyOf('(?: (?:is|are|remains?)(?: (?:judged|now|overall|to be))*)', '(?= requir)')
const over = String.raw`(?= ?(?:[.:]|$)| (?:because|overall|and (?:is|are) not yet)\b)`
const opening = new RegExp(`^${label}${says} (?<grade>${gradeWord})${over}`, 'i')

/**
 * The first words of a summary that give the grade and go on to say why: "This local authority requires improvement because", "The LSCB is
 * inadequate. …".
 */
export function gradedOpenings(areas: AreaTable) {
  return defineExtractor<Judgement[], JudgementDraft[]>('graded-opening', (view) => {
    const first = view.blocks().find((block) => block.block.kind !== 'row')
    const { label, grade } = first?.body.find(opening)?.groups ?? {}
    return label && grade ? judgementOf(label, grade, areas) : []
  })
}
