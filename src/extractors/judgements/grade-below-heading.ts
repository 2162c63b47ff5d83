import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import type { AreaTable } from './area.ts'
import { judgementOf } from './grade-table.ts'
import type { JudgementDraft } from './judgement-draft.ts'

const number = '(?:grade )?[1-4]'
const grade = anyOf(String.raw`${number} ?[-:]? ?\(?${gradeWord}\)?`, String.raw`${gradeWord} ?\(${number}\)`)
const alone = new RegExp(String.raw`^${grade}\W*$`, 'i')
const behind = new RegExp(String.raw`^(?<label>\D{3,150}?) ?[-:]? (?<grade>${grade})\W*$`, 'i')

/** Headings with their grade below or behind them: "Capacity to improve" / "Grade 2 (Good)", as the reports of 2009 to 2013 have them. */
export function gradesBelowHeadings(areas: AreaTable) {
  return defineExtractor<Judgement[], JudgementDraft[]>('grade-below-heading', (view) => {
    const blocks = view.blocks().filter((block) => block.block.kind !== 'row' && block.value.length < 200)
    return blocks.flatMap((block, at) => {
      const above = blocks[at - 1]
      if (above && block.has(alone)) return judgementOf(above.body, block.body, areas)
      const found = block.body.find(behind)?.groups
      return found?.label && found.grade ? judgementOf(found.label, found.grade, areas) : []
    })
  })
}
