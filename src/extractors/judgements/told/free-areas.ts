import type { ToldGrade } from '../../../phrases/verdict/told-grades.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import type { View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import type { NamedArea } from '../named-area.ts'
import { labelsBefore } from './labels-before.ts'
import type { Told } from './told-judgements.ts'

const capacities = ['safeguarding-capacity', 'looked-after-capacity'] as const
const overalls = ['safeguarding-overall', 'looked-after-overall'] as const
/** "both services were judged good" */
const isBoth = /\bboth (?:of )?(?:the )?services$/i
const both = /\bboth (?:services|areas|of them)\b|\b(?:for|in|of) (?:both|each)\b|^Both\b/

/** "Capacity to improve was good for both": only an inspection of two services graded it. */
export function capacityOfBoth({ sentence, areas: [area, ...more] }: ToldGrade): NamedArea[] {
  const isOfBoth = area?.value === 'capacity' && more.length === 0 && sentence.has(both)
  return isOfBoth ? capacities.map((of) => ({ area: of, label: area.at })) : []
}

const linesOfService = {
  safeguarding: ['safeguarding-overall', 'safeguarding-capacity'], 'looked-after': ['looked-after-overall', 'looked-after-capacity'],
} as const
/** "For services for looked after children, both had been judged good." */
const bothOfIt = /^,? both (?:judge?ments |grades |of these )?(?:were|are|had been|was)\b/i

/** "Services for looked after children were graded good on both counts." */
const onBoth = /^["']? on both (?:counts|scores|measures)\b/i

/** Both lines of a service: its overall effectiveness and its capacity to improve. */
export function bothLines({ sentence, grade, areas: [area, ...more] }: ToldGrade): NamedArea[] {
  const lines = area && linesOfService[area.value as keyof typeof linesOfService]
  const isOfBoth = area !== undefined && (sentence.after(area.at).has(bothOfIt) || sentence.after(grade).has(onBoth))
  if (!lines || more.length || !isOfBoth) return []
  return lines.map((of) => ({ area: of, label: area.at }))
}

/** Inspections that grade two services or more have no grade for the whole. */
const manyServices: readonly (Framework | null)[] = ['slac', 'joint-area-review']

/** "the quality of services is good": a line of its own beside the whole. */
const quality = '(?:the )?quality of (?:the |its )?(?:services|provision)'
const ofQuality = new RegExp(`(?<line>${quality}) (?:is|are|was|were|as) [^.;,]{0,30}$`, 'i')

export function wholeOf({ sentence, grade, isJudged }: ToldGrade, label: View, when: Told['when'], framework: Framework | null): NamedArea[] {
  const line = framework === 'looked-after-2013' ? sentence.before(grade).find(ofQuality)?.groups.line : undefined
  if (line) return [{ area: 'other', label: line }]
  if (when !== 'current' || !manyServices.includes(framework)) return [{ area: 'overall-effectiveness', label }]
  const isOfBoth = framework === 'slac' && isJudged && fits(isBoth, sentence.before(label).folded + label.folded)
  return isOfBoth ? overalls.map((area) => ({ area, label })) : []
}

/** What such inspections graded besides, by whatever name: "The one into teenage conceptions was graded adequate". */
const linesOf: Readonly<Partial<Record<Framework, JudgementArea>>> = { 'joint-area-review': 'other', slac: 'slac-other' }
const bodies = ['services?', 'council', 'authority', 'partnership', 'area', 'borough', 'city', 'county', 'inspectors?', 'ofsted']
const isWhole = new RegExp(String.raw`\b${anyOf(...bodies, 'report', 'grades?', 'judge?ments?')}$`, 'i')

export function freeLines({ sentence, grade, isJudged, whole, rule }: ToldGrade, framework: Framework | null): NamedArea[] {
  const area = framework ? linesOf[framework] : undefined
  if (!area || !isJudged || rule !== 'verdict/judged') return []
  const labels = labelsBefore(sentence.before(grade))
  return labels.filter((label) => !label.has(isWhole) && !whole?.overlaps(label)).map((label) => ({ area, label }))
}
