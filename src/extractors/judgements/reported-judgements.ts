import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

const areas: readonly (readonly [RegExp, JudgementArea])[] = [
  [/\b(?:the\s+)?overall\s+effectiveness(?:\s+of\s+(?:[\w']+\s+){0,2}?(?:children's\s+)?services)?/i, 'overall-effectiveness'],
  [/\bchildren\s+in\s+care\s+and\s+care\s+leavers?(?:\s+services)?/i, 'care-and-care-leavers'],
  [/\b(?:the\s+)?impact\s+of\s+(?:its\s+|the\s+|their\s+)?leaders(?:hip)?/i, 'leadership'],
  [/\b(?:support\s+for\s+)?children\s+(?:who\s+need|in\s+need\s+of)\s+help\s+and\s+protection/i, 'help-and-protection'],
  [/\bcare\s+leavers?\b/i, 'care-leavers'],
  [/\bchildren\s+in\s+care\b/i, 'children-in-care'],
  [/\badoption(?:\s+(?:services|performance))?/i, 'adoption'],
]
const clauseEnd = /\b(?:although|but|while|whilst|whereas|however|with)\b|;/
const verdict = new RegExp(String.raw`(?:\b(?:is|are|was|were|been|be|rated|judged|graded|found|deemed|as|remain(?:s|ed)?)\s+|\bto\s+be\s+)?["']?(?<grade>${gradeWord})\b`, 'i')
const earlier = /\b(?:previous(?:ly)?|last\s+(?:time|inspection)|formerly|in\s+(?:19|20)\d\d)\b/i
const telling = /\b(?:rated|judged|graded|found|ruled|is|are|requires?)\b/i

/**
 * Grades that a press report tells of in its sentences: "the overall effectiveness of children's services is 'good'", several areas in one clause
 * ("… as well as the impact of its leaders, are all rated 'good'"). A sentence about an earlier time gives previous ones.
 */
export const reportedJudgements = defineExtractor<Judgement[]>('reported-judgements', (view) => {
  const seen = new Set<string>()
  return view.blocks().filter((block) => block.block.kind === 'paragraph').flatMap(sentencesOf).flatMap(told).flatMap(({ area, label, grade, when }) => {
    const id = grade.read(parseGrade)
    const key = `${area}/${when}`
    if (!id || seen.has(key)) return []
    seen.add(key)
    return [{ area: label.means(area), label: label.words(), grade: id, gradePrinted: grade.words(), when: grade.means(when) } satisfies Draft<Judgement>]
  })
})

interface Told { readonly area: JudgementArea; readonly label: View; readonly grade: View; readonly when: 'current' | 'previous' }

function told(sentence: View): Told[] {
  const when = earlier.test(sentence.folded) ? 'previous' : 'current'
  return clauses(sentence).flatMap((clause) => {
    const grade = clause.find(verdict)?.groups.grade
    return grade && telling.test(clause.folded) ? labelsIn(clause, when).map((label) => ({ ...label, grade, when }) as Told) : []
  })
}

function clauses(sentence: View): View[] {
  const cuts = sentence.findAll(clauseEnd).map(({ whole }) => whole.start - sentence.start)
  return [0, ...cuts].map((from, at) => sentence.slice(from, cuts[at]))
}

/** The areas that a clause names, each stretch of words once; a clause that tells of services as a whole means their overall effectiveness. */
function labelsIn(clause: View, when: Told['when']): { area: JudgementArea; label: View }[] {
  const found: { area: JudgementArea; label: View }[] = []
  for (const [pattern, area] of areas) {
    const label = clause.find(pattern)?.whole
    if (label && !found.some((other) => other.label.overlaps(label))) found.push({ area, label })
  }
  const whole = found.length ? undefined : clause.find(/^(?:the\s+)?(?:council's\s+)?(?:children's\s+)?services\b/i)?.whole
  return whole && when === 'previous' ? [{ area: 'overall-effectiveness', label: whole }] : found
}
