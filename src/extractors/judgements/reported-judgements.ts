import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { manyLines } from '../../vocabulary/judgement-areas.ts'
import { isElsewhere } from '../subject/own-area.ts'
import { lastYear } from '../subject/last-year.ts'
import { subjectOf } from '../subject/subject.ts'
import { type JudgementDraft, judgementDraft } from './judgement-draft.ts'
import { gradeColumns } from './told/grade-columns.ts'
import { lostTable } from './told/lost-table.ts'
import { type Told, toldIn } from './told/told-judgements.ts'

/**
 * Grades that a press report or a council's paper tells of in its sentences: "the overall effectiveness of children's services is 'good'",
 * several areas in one clause, "good for …, as are …". A clause about an earlier time gives previous ones; a visit that gives no grades has
 * no current ones.
 */
export const reportedJudgements = defineExtractor<Judgement[], JudgementDraft[]>('reported-judgements', (view, part) =>
  onceEach(told(part).filter(({ label }) => view.contains(label))))

function told(part: Part): Told[] {
  const { framework, kind, isInspection, periods, day } = subjectOf(part)
  if (!isInspection) return []
  const context = { framework: framework?.value ?? 'ilacs', inspection: periods[0]?.value.start, day: day ?? lastDay(part) }
  const prose = part.view.blocks().filter(({ block }) => block.kind !== 'row')
  const inText = prose.flatMap((block, at) => toldIn(block.body, context, prose[at - 1]?.body))
  const found = [...gradeColumns(part.view, context.framework), ...lostTable(part.view, context.framework), ...inText]
  const own = found.filter(({ sentence }) => !sentence || !isElsewhere(sentence, part))
  return kind === 'full' ? own : own.filter(({ when }) => when === 'previous')
}

function lastDay(part: Part): string | undefined {
  const year = lastYear(part)
  return year && `${year}-12-31`
}

/** Once an area and time: the first place says it. */
function onceEach(found: readonly Told[]): JudgementDraft[] {
  const seen = new Set<string>()
  return found.flatMap(judgementDraft).filter((draft) => {
    const key = keyOf(draft)
    return !seen.has(key) && seen.add(key)
  })
}

function keyOf({ area, label, grade, when }: JudgementDraft): string {
  if (manyLines.includes(area.value)) return `${area.value}/${label.value.toLowerCase()}/${when.value}`
  return when.value === 'current' ? area.value : `${area.value}/${grade.value}/previous`
}
