import * as z from 'zod'
import { salutationIn } from '../../extractors/letter/salutation.ts'
import { isFound } from '../../rules/extractor.ts'
import { Part } from '../../rules/part.ts'
import { idOf } from '../../text/id-of.ts'
import type { View } from '../../text/view.ts'
import type { DeclaredId } from '../../vocabulary/declared.ts'
import type { Declared } from '../declared.ts'
import { extractorsByField } from '../extractors/index.ts'
import { ruleOf } from '../fields.ts'
import { outlineOf } from '../outline.ts'
import type { WrittenPlace } from '../schema/place.ts'
import type { TypeFile } from '../schema/type-file.ts'
import { commonRuns } from './common-words.ts'
import { gradedLabels, sharedLabels } from './labels.ts'
import { type SharedHeading, sharedHeadings } from './sections.ts'

/** A document that shows what a type is, and what the types that docket knows say of it. */
export interface Sample {
  readonly view: View
  /** The sum of the nearest type that docket knows. */
  readonly nearest: number
}

/** How far the words reach that say what a document is, in UTF-16 code units. */
const headLength = 3000
/** So many cues are enough, and what each counts. */
const mostCues = 4
const cueWeight = 4
/** What a document's cues must come to, whatever else it may be. */
const leastSum = 4

/** A first file of a type: what its samples have in common, and extractors that find something in most of them. */
export function draftType(id: DeclaredId, samples: readonly Sample[]): TypeFile {
  const views = samples.map(({ view }) => view)
  const headings = sharedHeadings(views)
  const labels = sharedLabels(views)
  const { areas, grades } = gradedLabels(labels)
  const isLetter = views.every((view) => salutationIn(view) !== undefined)
  const outline: TypeFile['outline'] = [
    ...headings.map(({ id: section, words }) => ({ id: section, headings: words })), ...(isLetter ? [{ shared: 'letter-close' as const }] : []),
  ]
  return {
    id, meaning: 'what it is, in one sentence',
    ...(grades.length > 0 && { areas: declaredIds(areas), grades: declaredIds(grades) }),
    cues: cuesOf(samples, isLetter),
    ...(outline.length > 0 && { outline }),
    fields: fieldsOf({ views, headings, labels, outline, isLetter, isGraded: grades.length > 0 }),
  }
}

function declaredIds(words: readonly string[]): Record<DeclaredId, string> {
  return Object.fromEntries(words.map((word) => [`x-${idOf(word)}`, word]))
}

/** Words that all samples print at their head, weighty enough to be ahead of the types that docket knows. */
function cuesOf(samples: readonly Sample[], isLetter: boolean): TypeFile['cues'] {
  const runs = commonRuns(samples.map(({ view }) => view.slice(0, headLength)))
  const chosen = runs.slice(0, mostCues)
  const needed = Math.max(...samples.map(({ nearest }) => nearest), leastSum) + 2
  const weight = Math.max(cueWeight, Math.ceil(needed / Math.max(1, chosen.length)))
  return [
    ...chosen.map((words) => ({ id: idOf(words), weight, in: { head: headLength }, words })),
    ...(isLetter ? [{ sign: 'is-a-letter' as const, weight: 1, in: { head: headLength } }] : []),
  ]
}

interface Known {
  readonly views: readonly View[]
  readonly headings: readonly SharedHeading[]
  readonly labels: ReturnType<typeof sharedLabels>
  readonly outline: NonNullable<TypeFile['outline']>
  readonly isLetter: boolean
  readonly isGraded: boolean
}

type Fields = TypeFile['fields']
type AnyRule = NonNullable<Fields['title']>

/** For each field what its label, its sections or an extractor give; the extractor that finds something in the most samples. */
function fieldsOf(known: Known): Fields {
  const { labels, headings, isGraded } = known
  const byLabel = labelledRules(labels)
  const bySection = sectionRules(headings)
  const rules = Object.keys(extractorsByField).flatMap((field): [string, AnyRule][] => {
    if (field === 'judgements' && isGraded) return [[field, { extractor: 'rated-areas' }]]
    const rule = byLabel.get(field) ?? bySection.get(field) ?? bestExtractor(field, known)
    return rule ? [[field, rule]] : []
  })
  const dates = rules.filter(([field]) => field.startsWith('dates.')).map(([field, rule]) => [field.slice('dates.'.length), rule])
  const others = rules.filter(([field]) => !field.startsWith('dates.'))
  return { ...Object.fromEntries(others), ...(dates.length > 0 && { dates: Object.fromEntries(dates) as Fields['dates'] }) } as Fields
}

function labelledRules(labels: Known['labels']): Map<string, AnyRule> {
  const of = (as: string, words: RegExp): string[] =>
    labels.filter((one) => one.as === as && words.test(one.label)).map(({ label }) => label)
  const found: [string, string[], object?][] = [
    ['dates.document', of('day', /\b(?:date|published|issued|dated)\b(?!.*\b(?:inspect|visit|review|meeting))/i)],
    ['dates.inspection', [...of('period', /./), ...of('day', /\b(?:inspect\w*|visit\w*|review\w*|on site)\b/i)]],
    ['dates.meeting', of('day', /\bmeeting\b/i)],
    ['inspectors', of('person', /\b(?:inspector|assessor|reviewer|lead|team)\b/i), { role: 'lead' }],
    ['signatories', of('person', /\b(?:signed|author|by)\b/i)],
  ]
  return new Map(found.filter(([, all]) => all.length > 0).map(([field, all, more]) =>
    [field, { extractor: 'labelled', labels: all, ...more } as AnyRule]))
}

function sectionRules(headings: readonly SharedHeading[]): Map<string, AnyRule> {
  const of = (holds: SharedHeading['holds']): string[] => headings.filter((one) => one.holds === holds).map(({ id }) => id)
  const place = (section: string[]): object => ({ in: { section: section.length === 1 ? section[0] : section } })
  const findings = ([['strengths', 'strength'], ['weaknesses', 'weakness'], ['findings', 'finding']] as const)
    .filter(([holds]) => of(holds).length > 0)
    .map(([holds, kind]) => ({ extractor: 'findings', kind, ...place(of(holds)) }))
  const rules: [string, object][] = [
    ...(of('actions').length > 0 ? [['actions', { extractor: 'actions', kind: 'recommendation', ...place(of('actions')) }] as [string, object]] : []),
    ...(findings.length > 0 ? [['findings', findings.length === 1 ? findings[0] as object : { every: findings }] as [string, object]] : []),
  ]
  return new Map(rules as [string, AnyRule][])
}

/** Fields that no extractor fills but where somebody says what of them a document has. */
const told = ['framework', 'scope', 'dates.meeting', 'dates.previous', 'actions', 'findings', 'judgements', 'contacts']

const nothingDeclared: Declared = { areas: [], grades: [], phrases: new Map(), authorities: [] }

/** Those that need to be told nothing. */
function plainExtractors(field: string): string[] {
  return Object.entries(extractorsByField[field] ?? {})
    .filter(([, { options, needs }]) => needs === undefined && z.object(options).safeParse({}).success)
    .map(([name]) => name)
}

/** Where in letters a field stands; the others may stand everywhere. */
const letterPlaces: Readonly<Record<string, readonly WrittenPlace[]>> = {
  'dates.document': ['letter-opening', 'everywhere'], addressees: ['letter-opening'], authority: ['letter-subject', 'letter-text', 'everywhere'],
  'dates.inspection': ['letter-introduction', 'letter-text'], inspectors: ['letter-introduction', 'letter-text'],
}

function bestExtractor(field: string, { views, outline, isLetter }: Known): AnyRule | undefined {
  if (told.includes(field)) return undefined
  const parts = views.map((view) => new Part(view, outlineOf(outline)))
  const places = isLetter ? letterPlaces[field] ?? ['everywhere'] : [{ head: headLength }, 'everywhere' as const]
  const tried = plainExtractors(field).flatMap((extractor) => places.map((place) => {
    const rule = { extractor, in: place }
    const read = ruleOf(rule, field, nothingDeclared)
    const count = parts.filter((part) => isFound(read(part))).length
    return { rule: rule as unknown as AnyRule, count }
  }))
  const best = tried.reduce((one, other) => (other.count > one.count ? other : one), { rule: undefined as AnyRule | undefined, count: 0 })
  return 2 * best.count > views.length ? best.rule : undefined
}
