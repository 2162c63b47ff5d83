import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { clean } from '../../text/fold.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import { type AreaTable, areaOf } from './area.ts'
import { judgementOf } from './grade-table.ts'
import type { JudgementDraft } from './judgement-draft.ts'

const numbered = String.raw`(?:\d(?:\.\d)?\.? )?`
const grade = anyOf(gradeWord, 'not judged')
const line = new RegExp(String.raw`^${numbered}(?<label>[^:;|]{5,150}?) ?:? (?<grade>${grade})\W*$`, 'i')
const alone = new RegExp(String.raw`^${grade}\W*$`, 'i')
const number = new RegExp(`^${numbered}`)

/**
 * A table of grades that lost its cells: "2.1 Adoption performance Good" in one line, or the label in one line and the grade in the next
 * one or two. Only labels that the table knows whole count.
 */
export function gradeLines(areas: AreaTable) {
  return defineExtractor<Judgement[], JudgementDraft[]>('grade-lines', (view) =>
    gradePairs(view, areas).flatMap(({ label, grade }) => judgementOf(label, grade, areas)))
}

/** A label and its grade, in the order of the text. */
interface GradePair {
  readonly label: View
  readonly grade: View
}

/** The pairs of such a table. */
export function gradePairs(view: View, areas: AreaTable): GradePair[] {
  const blocks = view.blocks().filter((block) => block.block.kind !== 'row')
  return blocks.flatMap(({ body }, at) => inOneLine(body, areas) ?? overLines(body, blocks.slice(at + 1, at + 3), areas) ?? [])
}

function inOneLine(words: View, areas: AreaTable): GradePair | undefined {
  const { label, grade } = words.find(line)?.groups ?? {}
  return label && grade && isLabel(label, areas) ? { label, grade } : undefined
}

function overLines(label: View, below: readonly View[], areas: AreaTable): GradePair | undefined {
  const [first, second] = below
  if (!first || !isLabel(label, areas)) return undefined
  const grade = [first, second && first.to(second)].find((words) => words && fits(alone, clean(words.folded)))
  return grade && { label, grade }
}

function isLabel(label: View, areas: AreaTable): boolean {
  return areaOf(clean(label.folded).replace(number, ''), areas) !== undefined
}
