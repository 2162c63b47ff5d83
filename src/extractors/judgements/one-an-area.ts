import type { Judgement } from '../../record/schema.ts'
import type { FieldRule } from '../../rules/extractor.ts'
import { Unread } from '../../text/grounded.ts'
import { manyLines } from '../../vocabulary/judgement-areas.ts'
import type { JudgementDraft, JudgementEntry, Judgements } from './judgement-draft.ts'

/**
 * What a report grades, one judgement an area, from rules in order of trust: a table first, then headings that repeat its grades. An area
 * that a later rule grades otherwise gives a warning; one that only a later rule grades is taken from there.
 */
export function oneAnArea(...rules: readonly FieldRule<Judgement[], Judgements | undefined>[]): FieldRule<Judgement[], Judgements> {
  return (part) => {
    const kept: JudgementEntry[] = []
    for (const rule of rules) kept.push(...added(kept, rule(part) ?? []))
    return kept
  }
}

function added(kept: Judgements, found: Judgements): JudgementEntry[] {
  const fresh: JudgementEntry[] = []
  for (const entry of found) fresh.push(...(entry instanceof Unread ? [entry] : fitting(entry, kept, fresh)))
  return fresh
}

/** The judgement itself, where it is the first of its area; else a warning where it says otherwise. */
function fitting(entry: JudgementDraft, kept: Judgements, fresh: Judgements): JudgementEntry[] {
  const isOneOfMany = manyLines.includes(entry.area.value)
  const known = judgementOn(entry.area.value, isOneOfMany ? kept : [...kept, ...fresh])
  if (!known) return [entry]
  return isOneOfMany ? [] : conflict(entry, known)
}

function judgementOn(area: Judgement['area'], entries: Judgements): JudgementDraft | undefined {
  return entries.find((entry): entry is JudgementDraft => !(entry instanceof Unread) && entry.area.value === area)
}

function conflict({ grade, gradePrinted, label }: JudgementDraft, other: JudgementDraft): Unread[] {
  if (other.grade.value === grade.value) return []
  const [here, elsewhere] = [gradePrinted.value, other.gradePrinted.value]
  return [gradePrinted.at.unread('grade-conflict', `"${label.value}" is graded "${here}" here and "${elsewhere}" elsewhere.`)]
}

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
