import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import type { FieldRule } from '../../rules/extractor.ts'
import { Grounded, Unread } from '../../text/grounded.ts'

/** Grades found by several rules, the same grade of an area once: a section and the running text may both tell of an earlier inspection. */
export function eachGradeOnce(...rules: readonly FieldRule<Judgement[]>[]): FieldRule<Judgement[]> {
  return (part) => {
    const seen = new Set<string>()
    return rules.flatMap((rule) => entriesOf(rule(part))).filter((entry) => {
      const key = keyOf(entry)
      const isKnown = key !== undefined && seen.has(key)
      if (key !== undefined) seen.add(key)
      return !isKnown
    })
  }
}

type Entry = Draft<Judgement> | Unread

function entriesOf(draft: unknown): readonly Entry[] {
  return Array.isArray(draft) ? (draft as Entry[]) : []
}

function keyOf(entry: Entry): string | undefined {
  if (entry instanceof Unread || entry instanceof Grounded || !(entry.area instanceof Grounded) || !(entry.grade instanceof Grounded)) return undefined
  return `${entry.area.value}/${entry.grade.value}`
}
