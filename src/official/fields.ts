import { type AreaTable, areaOf, ilacsAreas, sifAreas } from '../extractors/judgements/area.ts'
import { anyOf } from '../text/any-of.ts'
import { fits } from '../text/search.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'

const owner = '(?:new|old|local authority|la|provider|ons|gss|dfe|ofsted|social care|geography|area)'
const visit = '(?:inspection|event|visit|fieldwork)'

/** Fields of a row beside its grades, with what heads call them; a user may name a column for each. */
const rowFields = {
  authority: only('(?:name of )?(?:the )?(?:local authority|authority|local area|area|local area partnership|council|la|provider)(?: name)?'),
  number: only(`(?:${owner} )*(?:urn|unique reference number|provider number|code|number|geography code)`),
  type: only('(?:inspection|event|visit) (?:type|framework|event type)(?: (?:grouping|name))?', 'framework', 'event', `type of ${visit}`),
  start: only(`(?:${visit} )?(?:start date|dates?|started|start)`, `(?:start )?dates? of (?:the )?${visit}`, `(?:first day|start) of (?:the )?${visit}`),
  end: only(`(?:${visit} )?(?:end date|ended|end)`, `end date of (?:the )?${visit}`, `(?:last day|end) of (?:the )?${visit}`),
  published: only(
    '(?:(?:first|report|inspection) )*(?:publication date|published|published date|publication)',
    'date (?:of (?:first )?publication|(?:report )?published)',
  ),
  outcome: only('(?:(?:area send|send|overall|inspection) )*(?:outcome|judgement)(?: of (?:the )?inspection)?'),
} as const satisfies Record<string, RegExp>

type RowField = keyof typeof rowFields

/** Areas of children's services; what an outcome is of, a row's type tells. */
export const gradedFields = [
  'overall-effectiveness', 'leadership', 'help-and-protection', 'care-and-care-leavers', 'children-in-care', 'care-leavers',
  'looked-after-and-permanence', 'adoption', 'lscb',
] as const satisfies readonly JudgementArea[]

/** What a column may be of. A label of an area means what the framework of a row makes of it; a user names an area itself. */
export type Field = RowField | 'graded' | (typeof gradedFields)[number]

/** Names for `--column`. */
export const fieldNames: readonly string[] = [...Object.keys(rowFields), ...gradedFields]

/** Words that say that an inspection is the latest one, which is the one that a table is about. */
const latest = /^(?:latest|most recent|last|current) (?:full |published )?/
/** Heads that docket knows and has no use for. */
const unused = new RegExp(String.raw`\b${anyOf(
  'region', 'web ?(?:link|page|site|address)', 'url', 'link', 'hyperlink', 'previous', 'prior', 'before', 'statement of action', 'wsoa', 'deprivation',
)}\b`)
/** Heads that speak of an area without grading it. */
const noGrade = new RegExp(String.raw`%|\b${anyOf(
  'numbers?', 'no', 'percent(?:age)?', 'count', 'rate', 'total', 'date', 'rank', 'change', 'population', 'proportion', 'reason', 'name', 'email', 'telephone',
)}\b`)

export function isUnused(head: string): boolean {
  return fits(unused, head)
}

function only(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(...alternatives)}$`)
}

/** What a plain head says that its column is of. */
export function fieldOf(head: string): Field | undefined {
  const plain = head.replace(latest, '')
  if (plain === '' || isUnused(plain)) return undefined
  const field = Object.entries(rowFields).find(([, pattern]) => fits(pattern, plain))?.[0]
  if (field) return field as RowField
  return !fits(noGrade, plain) && areaIn(plain, ilacsAreas, sifAreas) ? 'graded' : undefined
}

/** The area that a head names, for a row of a type. */
export function gradedArea(head: string, type: string): JudgementArea | undefined {
  const plain = head.replace(latest, '')
  return type === 'sif-inspection-report' ? areaIn(plain, sifAreas, ilacsAreas) : areaIn(plain, ownOfSif, ilacsAreas)
}

/** What single inspections alone graded means the same in a table of all. */
const ownOfSif: AreaTable = sifAreas.filter(([, area]) => area === 'adoption' || area === 'lscb')

/** Whether a head is of what single inspections alone graded. */
export function isOfSif(head: string): boolean {
  return areaIn(head, ownOfSif) !== undefined
}

function areaIn(label: string, ...tables: readonly AreaTable[]): JudgementArea | undefined {
  for (const table of tables) {
    const area = areaOf(label, table)
    if (area) return area
  }
  return undefined
}
