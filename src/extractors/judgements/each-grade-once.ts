import type { Judgement } from '../../record/schema.ts'
import type { FieldRule } from '../../rules/extractor.ts'
import type { JudgementDraft } from './judgement-draft.ts'

type Drafts = readonly JudgementDraft[]

/** Grades found by several rules, the same grade of an area once: a section and the running text may both tell of an earlier inspection. */
export function eachGradeOnce(...rules: readonly FieldRule<Judgement[], Drafts>[]): FieldRule<Judgement[], Drafts> {
  return (part) => onceEach(rules.flatMap((rule) => rule(part)))
}

/** The first of those that give the same grade to the same area. */
export function onceEach(found: Drafts): JudgementDraft[] {
  return found.filter((entry, at) => found.findIndex((other) => isSame(other, entry)) === at)
}

function isSame(one: JudgementDraft, other: JudgementDraft): boolean {
  return one.area.value === other.area.value && one.grade.value === other.grade.value
}
