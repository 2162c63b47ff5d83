import { leadsCalled } from '../../phrases/event/earlier.ts'
import { type Sort, named } from '../../phrases/event/named.ts'
import { saidIn } from '../../phrases/finder.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { sendOutcome } from '../../vocabulary/grades.ts'
import type { Period } from '../../phrases/time/period.ts'

/** A title may stand in two blocks. */
const words = (source: string): string => source.replaceAll(' ', '[ \\n]')
const pattern = (...sources: readonly string[]): RegExp => new RegExp(words(anyOf(...sources)), 'i')

const lastYears = '(?!s? (?:earlier )?(?:last|the previous) year)'
const needs = String.raw`\bspecial educational needs\b`
const send = [
  String.raw`\bSEND (?:local area )?(?:re-?)?(?:inspection|revisit)`, String.raw`${needs}.{0,60}\binspect`,
  String.raw`\binspect.{0,60}${needs}`, String.raw`\bSEND (?:\w+ ){1,3}(?:re-?)?(?:inspection|revisit)`, String.raw`\barea SEND\b`,
  String.raw`\breport on ${needs.slice(2)}`, String.raw`\bSEND written statement of action\b`,
]
const kinds: readonly (readonly [RegExp, Sort])[] = [
  [pattern(String.raw`\bmonitoring visit`), 'monitoring'],
  [pattern(String.raw`\bfocus+ed (?:assurance )?visit${lastYears}`), 'focused'],
  [pattern(String.raw`\bjoint targeted area`, String.raw`\bJTAI\b`), 'joint'],
  [pattern(...send), 'send'],
  [pattern(String.raw`\bcontact,? referral and assessment`), 'referral'],
  [pattern(String.raw`\b(?:ILACS|SIF|(?:re-?)?inspect(?:ion|ed|ors)|ofsted)\b`), 'full'],
]
/** A title that names Ofsted alone does not tell the kind if another does. */
const grades = ['inadequate', 'outstanding', 'good', 'requir\\w+']
const ofItsOwn = ['visits?', 'JTAI', 'joint targeted']
const saysMore = ['inspect\\w*', 'ILACS', 'SIF', ...ofItsOwn, 'rat(?:ed|es|ing)', 'judg\\w+', 'grad\\w+', ...grades]
const namesOnly = new RegExp(String.raw`^(?!.*\b${anyOf(...saysMore)}\b).*\bofsted\b`, 'i')

/** "Ofsted has found after its latest visit" */
const namesVisit = /^(?!.*\binspect(?:ion|ed)).*\bvisit/i

const outcome = new RegExp(String.raw`\b${sendOutcome}\b`, 'i')

/** A longer one tells in sentences of several inspections. */
const longestTitle = 220

/** The kind that the first of these titles names; where all are vague, the one that the text names first. */
export function kindOf(titles: readonly View[], text: View): Sort | undefined {
  const named = titles.flatMap((title) => {
    const kind = title.value.length > longestTitle ? firstKindIn(title) : kinds.find(([name]) => title.has(name))?.[1]
    return kind ? [{ kind, isVague: kind === 'full' && (namesOnly.test(title.folded) || namesVisit.test(title.folded)) }] : []
  })
  return named.find(({ isVague }) => !isVague)?.kind ?? (text.has(outcome) ? 'send' : firstKindIn(text)) ?? named[0]?.kind
}

/** The kind that a text's sentences name first, one that is not called earlier before others. */
function firstKindIn(text: View): Sort | undefined {
  const said = text.blocks().flatMap((block) => saidIn(named, block.body).map(({ value, at }) => ({ ...value, behind: block.after(at) })))
  const found = said.filter(({ sort }) => sort)
  const own = found.find(({ isEarlier }) => !isEarlier) ?? found[0]
  if (vague.includes(own?.sort) && text.has(ofPartnership)) return 'send'
  if (own?.sort === 'full' && ofReferral.test(own.behind.folded)) return 'referral'
  return own?.sort ?? (text.has(anyName) ? 'full' : undefined)
}

/** Sorts of inspection that an area's SEND inspection has too: a monitoring inspection is one of them. */
const vague: readonly (Sort | undefined)[] = [undefined, 'full', 'monitoring']
const ofReferral = /^ (?:of|into) (?:[a-z']+ ){0,3}contact,? referral and assessment/i
/** What only an area's SEND inspection speaks of. */
const ofPartnership = pattern(String.raw`\blocal area partnership\b`, String.raw`\(area SEND\)`, String.raw`\bsystemic failings\b`)

const ofKind: Readonly<Partial<Record<Sort, Framework>>> = { focused: 'ilacs', joint: 'jtai', send: 'area-send', referral: 'cra' }

const forChildren = "local authority children'?s services"
const safeguarding = String.raw`\bsafeguarding and (?:services for )?looked(?:-| )after`
const protection = anyOf('(?:the )?protection of children', 'child protection', 'protect(?:ing)? children')
/** How a full inspection is named, by framework. */
const names: readonly (readonly [RegExp, Framework])[] = [
  [pattern(String.raw`\bILACS\b`, String.raw`\b(?:inspections? of|inspecting) ${forChildren}`), 'ilacs'],
  [pattern(String.raw`\b(?:single inspection|SIF)\b`, 'children in need of help and protection,? (?:children )?looked after'), 'sif'],
  [pattern(String.raw`${safeguarding} (?:children(?:'s)? )?(?:services|inspection|children)`, String.raw`\bSLAC\b`), 'slac'],
  [pattern(String.raw`\barrangements (?:for|to) ${protection}`), 'child-protection-2012'],
]
const protectionName = pattern(String.raw`\barrangements (?:for|to) ${protection}`)
const jointReview = pattern(String.raw`\bjoint area reviews?\b`)
/** The inspection of services for looked after children alone, of which a few were held in the summer of 2013. */
const lookedAfterAlone = pattern(String.raw`\binspection of (?:local authority )?(?:services for )?looked(?:-| )after children`)
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
/** Days from which Ofsted inspected children's services under a framework. */
const eras: readonly (readonly [string, Framework | undefined])[] = [
  ['2018-01-01', 'ilacs'], ['2013-11-01', 'sif'], ['2012-08-01', undefined], ['2009-06-01', 'slac'],
]
/** No inspection of safeguarding and looked after children was held since. */
const afterSlac = '2012-09'
const anyName = /\b(?:ofsted|inspectors)\b/i
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
  const ownName = kinds.find(([, id]) => id === kind)?.[0] ?? anyInspection
  const [place] = [...leading, text].flatMap((view) => view.find(ownName)?.whole ?? view.find(ofPartnership)?.whole ?? [])
  if (certain) return place?.means<Framework>(certain) ?? firstReview(text)
  const when = period?.start ?? day ?? ''
  const alone = when.startsWith(lookedAfterYear) ? aloneIn([...leading, text]) : undefined
  if (alone) return alone
  const inUse = eras.find(([from]) => when >= from)?.[1]
  if (kind === 'monitoring') return inUse && place?.means<Framework>(inUse)
  const named = firstNamed(leading, when) ?? firstNamed([text], when, inUse, period !== undefined)
  return named ?? (inUse ? place?.means<Framework>(inUse) : firstLine(text))
}

/** That of looked after children, unless the text names one of the protection of children before it. */
function aloneIn(views: readonly View[]): Grounded<Framework> | undefined {
  const [alone, protection] = [lookedAfterAlone, protectionName].map((name) => views.flatMap((view) => view.find(name)?.whole ?? [])[0])
  return alone && !(protection && protection.start < alone.start) ? alone.means<Framework>('looked-after-2013') : undefined
}

function firstReview(text: View): Grounded<Framework> | undefined {
  return text.find(jointReview)?.whole.means<Framework>('joint-area-review')
}

function firstLine(text: View): Grounded<Framework> | undefined {
  const found = lines.map(([line, framework]) => text.find(line)?.whole.means<Framework>(framework))
  return found.find((one) => one !== undefined) ?? firstReview(text)
}

function isOlder(before: View): boolean {
  return replaced.test(before.folded.slice(-80)) || leadsCalled(before, reach, 'earlier')
}

/** Held between two eras alone; other inspections look at such arrangements too. */
const betweenEras: Framework = 'child-protection-2012'

/** Named first, one that was in use at the time before any other. */
function firstNamed(views: readonly View[], when: string, inUse?: Framework, isDated = false): Grounded<Framework> | undefined {
  for (const view of views) {
    const named = names.flatMap(([name, framework]) => view.findAll(name).map(({ whole }) => whole.means<Framework>(framework)))
    const found = named.filter(({ at, value }) => !isOlder(view.before(at)) && !(value === 'slac' && when >= afterSlac) && !(isDated && inUse && value === betweenEras))
    const ranked = found.sort((a, b) => Number(b.value === inUse) - Number(a.value === inUse) || a.at.start - b.at.start)
    if (ranked[0]) return ranked[0]
  }
  return undefined
}
