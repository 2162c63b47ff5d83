import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'

const earlier = /\b(?:last|previous(?:ly)?|earlier|first)\s+(?:[\w']+\s+){0,5}?(?:inspect\w*|visit\w*|judg\w*|ILACS|SIF)\b|\bwhen\s+(?:it|they|services?|the\s+(?:local\s+authority|service))\s+(?:was|were)\b|\b(?:in|since)\s+(?:[A-Z][a-z]+\s+)?20\d\d\b|\b20\d\d\s+(?:[\w']+\s+){0,3}?inspection/i
const outcome = new RegExp(String.raw`\b(?:judged|graded|rated|found|deemed|assessed)\b(?:\s+(?:to\s+be|as(?:\s+being)?|to|that|overall|by\s+Ofsted|at\s+that\s+time|were|was|be|services|all\s+areas)){0,4}\s+['"]?(?<grade>${gradeWord})\b|\b(?:was|were)\s+(?:both\s+|all\s+)?['"]?(?<state>${gradeWord})\b|\bjudgement\s+(?:of|was)\s+['"]?(?<noun>${gradeWord})\b`, 'i')
const current = /\b(?:this|the\s+current)\s+inspection\b|\b(?:is|are|remains?)\s+(?:now\s+)?judged\b|\bnow\s+(?:judged|good|outstanding)\b/i

/** The area that a sentence's own words name; the rulings of the contract for earlier grades. */
const areas: readonly (readonly [RegExp, JudgementArea])[] = [
  [/\badoption\b/i, 'adoption'],
  [/\bfostering\b/i, 'other'],
  [/\bcare[ -]?leavers?\b|\bleaving\s+care\b/i, 'care-leavers'],
  [/\bhelp\s+and\s+protection\b/i, 'help-and-protection'],
  [/\bchildren\s+in\s+care\b/i, 'children-in-care'],
  [/\b(?:looked[ -]after\s+children|children\s+looked\s+after)\b/i, 'looked-after-overall'],
  [/\bsafeguarding\b|\bchild\s+protection\b/i, 'safeguarding-overall'],
  [/\bleadership\b/i, 'leadership'],
]

/** Grades that a document recalls of an earlier inspection: "at the last inspection in 2018, when services were judged good". */
export const previousJudgements = defineExtractor<Judgement[]>('previous-judgements', (view) => distinct(view.blocks().flatMap((block) => sentencesOf(block).flatMap(recalled))))

interface Recalled { readonly area: JudgementArea; readonly label: View; readonly grade: View }

function recalled(sentence: View): Recalled[] {
  if (!earlier.test(sentence.folded) || current.test(sentence.folded)) return []
  return sentence.findAll(outcome).flatMap(({ whole, groups }) => {
    const grade = groups.grade ?? groups.state ?? groups.noun
    return grade ? [{ ...subjectOf(sentence, whole), grade }] : []
  })
}

function subjectOf(sentence: View, verb: View): { area: JudgementArea; label: View } {
  const before = sentence.before(verb)
  for (const [pattern, area] of areas) {
    const label = before.findAll(pattern).at(-1)?.whole
    if (label) return { area, label }
  }
  return { area: 'overall-effectiveness', label: verb }
}

function distinct(all: readonly Recalled[]): Draft<Judgement>[] {
  const seen = new Set<string>()
  return all.flatMap(({ area, label, grade }) => {
    const id = parseGrade(grade.folded)
    const key = `${area}/${id}`
    if (id === undefined || seen.has(key)) return []
    seen.add(key)
    return [{ area: label.means(area), label: label.words(), grade: grade.means(id), gradePrinted: grade.words(), when: grade.means('previous' as const) }]
  })
}
