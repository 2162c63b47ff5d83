import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import type { AreaTable } from './area.ts'
import { judgementOf } from './grade-table.ts'
import type { JudgementDraft } from './judgement-draft.ts'

const opening = new RegExp(String.raw`^(?<label>(?!an?\s)[^.;:]{3,150}?)(?:\s+(?:is|are|remains?)(?:\s+(?:judged|now|overall|to\s+be))*|(?=\s+requir))\s+(?<grade>${gradeWord})(?=\s*(?:[.:]|$)|\s+(?:because|overall|and\s+(?:is|are)\s+not\s+yet)\b)`, 'i')

/** The first words of a summary that give the grade and go on to say why: "This local authority requires improvement because", "The LSCB is inadequate. …". */
export function gradedOpenings(areas: AreaTable) {
  return defineExtractor<Judgement[], JudgementDraft[]>('graded-opening', (view) => {
    const first = view.blocks().find((block) => block.block.kind !== 'row')
    const { label, grade } = first?.body.find(opening)?.groups ?? {}
    return label && grade ? judgementOf(label, grade, areas) : []
  })
}
