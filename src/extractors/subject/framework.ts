import { leadsCalled } from '../../phrases/event/earlier.ts'
import type { Sort } from '../../phrases/event/named.ts'
import type { Period } from '../../phrases/time/period.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { isOfOld, kinds, nextWords, ofPartnership, pattern } from './inspection-kind.ts'

const ofKind: Readonly<Partial<Record<Sort, Framework>>> = { focused: 'ilacs', joint: 'jtai', send: 'area-send', referral: 'cra' }

const forChildren = "local authority children'?s services"
const safeguarding = String.raw`\bsafeguarding and (?:services for )?looked(?:-| )after`
const protection = anyOf('(?:the )?protection of children', 'child protection', 'protect(?:ing)? children')
const protectionArrangements = pattern(
  String.raw`\barrangements (?:for|to) ${protection}`, String.raw`\bchild protection arrangements`, String.raw`\beffectiveness of the help and protection\b`,
)
/** How a full inspection is named, by framework. */
const names: readonly (readonly [RegExp, Framework])[] = [
  [pattern(String.raw`\bILACS\b`, String.raw`\b(?:inspections? of|inspecting) ${forChildren}`), 'ilacs'],
  [pattern(String.raw`\b(?:single inspection|SIF)\b`, 'children in need of help and protection,? (?:children )?looked after'), 'sif'],
  [pattern(String.raw`${safeguarding} (?:children(?:'s)? )?(?:services|inspection|children)`, String.raw`\bSLAC\b`), 'slac'],
  [protectionArrangements, 'child-protection-2012'],
]
const jointReview = pattern(String.raw`\bjoint area reviews?\b(?! (?:will|would|is (?:to|due)))`)
/** The inspection of services for looked after children alone, of which a few were held in the summer of 2013. */
const lookedAfter = 'looked(?:-| )after children'
const lookedAfterAlone = pattern(
  String.raw`\binspection of (?:local authority )?(?:services for )?${lookedAfter}`,
  String.raw`\bservices for ${lookedAfter} (?:have|has|are|were|was|is)\b[^.]{0,80}\binspect`,
)
const lookedAfterYear = '2013'
const boards = String.raw`\b(?:safeguarding children'?s?|children'?s safeguarding) board\b`
/** Lines of their judgements by which a framework is known where nothing else tells. */
const lines: readonly (readonly [RegExp, Framework])[] = [
  [pattern(String.raw`\barrangements for the protection of children\b`), 'child-protection-2012'],
  [pattern(String.raw`\bimpact of (?:\w+ )?leaders\b`), 'ilacs'],
  [pattern(String.raw`\b(?:leadership, management and governance|achieving permanence|LSCB)\b`, boards), 'sif'],
]
const replaced = /\b(?:old|replac\w+|succe\w+|until|introduced)\b[^.;]{0,60}$/i
/** How far before its name a framework is called an earlier one. */
const reach = 60
/** The time of inspections of arrangements for the protection of children, and of their reports. */
const [protectionFrom, protectionTo] = ['2012-05-01', '2014-03-01']
const [betweenFrom, betweenTo, ilacsFrom, ilacsReportsFrom] = ['2012-06-01', '2013-11-01', '2018-01-01', '2018-03-01']
/** When reports on safeguarding and looked after children had come out. */
const protectionAloneFrom = '2012-09-15'
/** Days from which Ofsted inspected children's services under a framework. */
const eras: readonly (readonly [string, Framework | undefined])[] = [
  [ilacsFrom, 'ilacs'], [betweenTo, 'sif'], [protectionAloneFrom, 'child-protection-2012'], [betweenFrom, undefined], ['2009-06-01', 'slac'],
]
const anyInspection = /\b(?:(?:re-?)?inspect(?:ion|ed|ors)|visit(?:ed)?)\b/i

/** What is known of an inspection: its kind, and its days or the day that its paper bears. */
interface Known {
  readonly kind: Sort | undefined
  readonly period: Period | undefined
  readonly day: string | undefined
}

/**
 * The framework of the inspection: as its title or the text names it, an earlier one's framework left out; where none is named, the one in
 * use when inspectors came. A monitoring visit is `sif` before 2018.
 */
export function namedFramework(leading: readonly View[], text: View, { kind, period, day }: Known): Grounded<Framework> | undefined {
  const certain = kind && ofKind[kind]
  const ownNames = kinds.flatMap(([name, id]) => (id === kind ? [name] : []))
  const names = ownNames.length ? ownNames : [anyInspection]
  const place = firstPlace([...leading, text], names) ?? (kind === 'focused' || kind === 'monitoring' ? firstPlace([text], [anyInspection]) : undefined)
  const when = period?.start ?? day ?? ''
  const inUse = frameworkOn(when, period !== undefined)
  if (certain) return place?.means<Framework>(certain) ?? withoutName(text, inUse)
  if (kind === 'monitoring') return inUse && place?.means<Framework>(inUse)
  return (when ? undefined : frameworkOfLines(text)) ?? ofFull(leading, text, { when, inUse, isDated: period !== undefined })
    ?? (inUse ? place?.means<Framework>(inUse) : frameworkOfLines(text))
}

function firstPlace(views: readonly View[], names: readonly RegExp[]): View | undefined {
  return views.flatMap((view) => firstName(view, names) ?? view.find(ofPartnership)?.whole ?? [])[0]
}

function firstName(view: View, names: readonly RegExp[]): View | undefined {
  return names.flatMap((name) => view.find(name)?.whole ?? []).sort((a, b) => a.start - b.start)[0]
}

/** When a full inspection was held, as far as is known. */
interface Held {
  readonly when: string
  readonly inUse: Framework | undefined
  readonly isDated: boolean
}

/** The framework by which a full inspection is named: in the titles, as one without notice, in the text. */
function ofFull(leading: readonly View[], text: View, { when, inUse, isDated }: Held): Grounded<Framework> | undefined {
  const named = ofOneYear(leading, text, when) ?? firstNamed(leading, when, undefined, isDated) ?? unannounced(text, inUse)
  return named ?? firstNamed([text], when, isBetween(when) ? betweenEras : inUse, isDated)
}

/** Where the days of an inspection are not told, a report's first weeks are those of inspections before. */
function frameworkOn(day: string, isDated: boolean): Framework | undefined {
  const isBefore = !isDated && day < ilacsReportsFrom
  return eras.find(([from]) => day >= from && !(isBefore && from === ilacsFrom))?.[1]
}

/** Between two eras no framework was the usual one. */
function isBetween(when: string): boolean {
  return when >= betweenFrom && when < betweenTo
}

/** The inspection of looked after children's services alone, where no other of that year is named before it. */
function ofOneYear(leading: readonly View[], text: View, when: string): Grounded<Framework> | undefined {
  if (!when.startsWith(lookedAfterYear)) return undefined
  const [alone] = [...leading, text].flatMap((view) => view.find(lookedAfterAlone)?.whole ?? [])
  const other = alone && text.find(protectionArrangements)?.whole
  return alone && !(other && other.start < alone.start) ? alone.means<Framework>('looked-after-2013') : undefined
}

const desk = anyOf('duty', 'intake', 'referral', 'contact', 'initial assessment')
const duty = String.raw`\b${desk} (?:and \w+ )?(?:teams?|centre|desk|service)\b`
/** What such visits looked at, and what only their letters listed. */
const referralWords = pattern(String.raw`\bcontact,? referral and assessment`, duty, String.raw`\bareas? (?:for|needing|requiring|in need of) (?:priority action|development)\b`)
const withoutNotice = /\b(?:unannounced|without (?:warning|notice)|snap|turned up|no (?:warning|notice))\b/i

/** A visit without notice, told of before any other inspection of those years. */
function unannounced(text: View, inUse: Framework | undefined): Grounded<Framework> | undefined {
  const named = inUse === 'slac' ? text.findAll(referralWords).map(({ whole }) => whole) : []
  const referral = named.find((one) => text.before(one).has(withoutNotice))
  const above = referral && text.before(referral)
  if (!above || above.has(/\blooked[- ]after\b/i) || names.some(([name]) => above.has(name))) return undefined
  return referral?.means<Framework>('cra')
}

/** A visit without notice, or a review of those years. */
function withoutName(text: View, inUse: Framework | undefined): Grounded<Framework> | undefined {
  return unannounced(text, inUse) ?? firstReview(text)
}

function firstReview(text: View): Grounded<Framework> | undefined {
  return text.find(jointReview)?.whole.means<Framework>('joint-area-review')
}

/** The framework whose lines of judgement a text names. */
export function frameworkOfLines(text: View): Grounded<Framework> | undefined {
  const found = lines.map(([line, framework]) => text.find(line)?.whole.means<Framework>(framework))
  return found.find((one) => one !== undefined) ?? firstReview(text)
}

/** "was judged good in 2017 under the single inspection framework" */
const graded = anyOf('judged', 'rated', 'graded', 'found', 'inspected')
const gradedUnder = new RegExp(String.raw`\b${graded}\b[^.;,]{0,60} in (?<year>20\d\d) under (?:the|its) $`, 'i')

/** "… under the single inspection framework in 2016" */
const yearBehind = /^(?: framework)? (?:in|of) (?<year>20\d\d)\b/i

function isOfOldYear(behind: View, when: string): boolean {
  const year = behind.find(yearBehind)?.groups.year?.folded
  return year !== undefined && Number(year) < Number(when.slice(0, 4)) - 1
}

function isOlder(before: View, when: string): boolean {
  const near = before.folded.slice(-80)
  const year = gradedUnder.exec(near)?.groups?.year
  return fits(replaced, near) || leadsCalled(before, reach, 'earlier') || (year !== undefined && Number(year) < Number(when.slice(0, 4)) - 1)
}

/** Held between two eras alone; other inspections look at such arrangements too. */
const betweenEras: Framework = 'child-protection-2012'

/** Named first, one that was in use at the time before any other. */
function firstNamed(views: readonly View[], when: string, inUse?: Framework, isDated = false): Grounded<Framework> | undefined {
  for (const view of views) {
    const named = names.flatMap(([name, framework]) => view.findAll(name).map(({ whole }) => whole.means<Framework>(framework)))
    const isOut = isDated && inUse && inUse !== betweenEras
    const isOver = (value: Framework): boolean => (isOut && value === betweenEras) || (value === 'slac' && when >= betweenTo)
      || (value === betweenEras && when !== '' && (when < protectionFrom || when >= protectionTo))
      || (isDated && value === 'ilacs' && when < ilacsFrom)
    const isOfBefore = (behind: View): boolean => isOfOld(nextWords(behind), when) || isOfOldYear(behind, when)
    const isEarlier = (at: View): boolean => isOlder(view.before(at), when) || isOfBefore(view.after(at))
    const found = named.filter(({ at, value }) => !isEarlier(at) && !isOver(value))
    const ranked = found.sort((a, b) => Number(b.value === inUse) - Number(a.value === inUse) || a.at.start - b.at.start)
    if (ranked[0]) return ranked[0]
  }
  return undefined
}
