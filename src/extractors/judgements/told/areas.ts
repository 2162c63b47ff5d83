import type { View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'

/** An area as running text names it. */
export interface ToldArea {
  readonly area: JudgementArea
  readonly label: View
}

type Sources = readonly (readonly [string, JudgementArea])[]
type Phrases = readonly (readonly [RegExp, JudgementArea])[]

const forWhom = String.raw`(?:(?:the\s+)?(?:(?:experiences?(?:\s+and\s+progress)?|progress|those|quality\s+of\s+(?:support|services))\s+(?:of|for)|(?:support|services?|help|care|work|arrangements|protection)\s+(?:for|with)|how\s+(?:well\s+)?(?:it|the\s+council)\s+(?:helps|supports|protects))\s+)?`
const inCare = String.raw`(?:children\s+(?:in\s+(?:its\s+|our\s+)?care|looked\s+after|in\s+public\s+care)|looked[ -]after\s+children|young\s+people\s+in\s+care)`
const leavers = String.raw`(?:care[ -](?:leavers?|experienced\s+young\s+(?:people|adults))|young\s+people\s+leaving\s+care|leaving\s+care)`
const services = String.raw`(?:\s+services?)?`

const overall: Sources = [
  [String.raw`(?:(?:the\s+)?inspection\s+of\s+)?services\s+for\s+children\s+in\s+need\s+of\s+help\s+and\s+protection,?\s+(?:children\s+looked\s+after|looked[ -]after\s+children)\s+and\s+care\s+leavers`, 'overall-effectiveness'],
  [String.raw`(?:the\s+)?overall\s+(?:effectiveness|judge?ments?|ratings?|grad(?:e|ing)|outcome|result|verdict|performance)(?:\s+(?:of|for|on|by\s+ofsted\s+(?:of|for))\s+(?:the\s+|its\s+|our\s+|[A-Z][\w'-]+\s+){0,3}(?:children'?s\s+)?(?:social\s+(?:care|work)\s+)?services?(?:\s+for\s+children)?(?:\s+in\s+[A-Z][\w'-]+)?)?`, 'overall-effectiveness'],
]
const common: Sources = [
  [String.raw`(?:the\s+)?(?:impact\s+of\s+(?:(?:its|the|their|our|council|senior|service)\s+){0,2}leaders(?:hip)?(?:\s+on\s+social\s+work\s+practice(?:\s+with\s+children\s+and\s+(?:their\s+)?families)?)?|(?:quality\s+of\s+)?leadership(?:,?\s+management\s+and\s+governance|\s+and\s+(?:management|governance))?(?:\s+of\s+(?:the\s+)?service)?)`, 'leadership'],
  [String.raw`${forWhom}(?:children(?:\s+and\s+(?:young\s+people|families))?\s+(?:who\s+(?:need|are\s+in\s+need\s+of)|in\s+need\s+of|needing)\s+help\s+(?:and|or)\s+protection|help\s+and\s+protection|child\s+protection)${services}`, 'help-and-protection'],
  [String.raw`${forWhom}${leavers}${services}`, 'care-leavers'],
]
const ilacs: Sources = [
  [String.raw`${forWhom}${inCare}\s+and\s+${leavers}${services}`, 'care-and-care-leavers'],
  ...common,
  [String.raw`${forWhom}${inCare}${services}`, 'children-in-care'],
]
const sif: Sources = [
  [String.raw`${forWhom}${inCare}\s+and\s+(?:achieving\s+)?permanence|achieving\s+permanence`, 'looked-after-and-permanence'],
  [String.raw`(?:the\s+)?adoption(?:\s+(?:performance|services?|work))?`, 'adoption'],
  [String.raw`(?:the\s+)?(?:effectiveness\s+of\s+the\s+)?(?:[A-Z][\w'-]+\s+){0,3}(?:local\s+)?(?:children'?s?\s+safeguarding\s+board|safeguarding\s+children'?s?\s+board)(?:\s+\(\w+\))?|(?:the\s+)?\w{1,4}SCB`, 'lscb'],
  ...common,
  [String.raw`${forWhom}${inCare}${services}`, 'looked-after-and-permanence'],
]
const childProtection: Sources = [
  [String.raw`(?:the\s+)?effectiveness\s+of\s+(?:the\s+)?help(?:\s+and\s+protection)?(?:\s+(?:provided|offered)\b(?:\s+\w+){0,6})?`, 'help-and-protection'],
  [String.raw`(?:the\s+)?quality\s+of\s+practice`, 'other'],
  ...common,
]
const slac: Sources = [
  [String.raw`(?:the\s+)?overall\s+effectiveness\s+of\s+(?:the\s+)?(?:council's\s+)?safeguarding(?:\s+services)?|safeguarding\s+services`, 'safeguarding-overall'],
  [String.raw`(?:the\s+)?overall\s+effectiveness\s+of\s+(?:the\s+)?(?:council's\s+)?(?:services\s+for\s+)?${inCare}${services}|services\s+for\s+${inCare}|${inCare}'?s?\s+services`, 'looked-after-overall'],
]

const byFramework: Readonly<Partial<Record<Framework, Phrases>>> = { ilacs: compiled(overall, ilacs), sif: compiled(overall, sif), slac: compiled(slac, overall), 'child-protection-2012': compiled(overall, childProtection) }
const whole = compiled(overall)

function compiled(...sources: readonly Sources[]): Phrases {
  return sources.flat().map(([source, area]) => [new RegExp(String.raw`\b(?:${source})\b`, 'i'), area])
}

/** The areas of a framework that a view names, in order; of phrases that overlap the one that begins first, then the longer. */
export function toldAreas(view: View, framework: Framework): ToldArea[] {
  const phrases = byFramework[framework] ?? whole
  const found = phrases.flatMap(([pattern, area]) => view.findAll(pattern).map((match) => ({ area, label: match.whole })))
  found.sort((a, b) => a.label.start - b.label.start || b.label.end - a.label.end)
  const kept: ToldArea[] = []
  for (const next of found) if (!kept.some(({ label }) => label.overlaps(next.label))) kept.push(next)
  return kept
}
