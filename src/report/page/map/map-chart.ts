import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { typeName } from '../../../analysis/display/type-names.ts'
import { gradeLegend } from '../../../pages/parts/grade-badge.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import { counted, dayInShort, idInWords } from '../../../pages/parts/words.ts'
import type { AskedDocument } from '../../asking/facets.ts'
import type { Measure } from '../../asking/standings.ts'
import { measureName } from '../asking/names.ts'
import type { Chart } from '../charts/figure.ts'
import type { Report } from '../report.ts'
import { type TileLook, hexagonMap } from './hexagons.ts'
import { type Tile, tiles } from './layout.ts'
import { shownOn } from './predecessors.ts'
import { type Standing, standingsOn } from './standings.ts'

/** Pixels that are enough for a map. */
const widest = 820

/** Of whom a tile shows what. */
interface Filled {
  readonly tile: Tile
  readonly shown: readonly { readonly slug: string; readonly standing: Standing | undefined }[]
}

const unit = 'A hexagon for each authority, by its last inspection within what is chosen; bands where an inspection graded its areas alone, ' +
  'leadership first, or where two former authorities shared the place. '

/** A map of how authorities stand by the last of these inspections that gives a grade of a measure; null where none does. */
export function mapChart(report: Report, inspections: readonly AskedDocument[], measure: Measure, lastYear: string): Chart | null {
  const documents = inspections.map(({ document }) => document)
  const day = `${lastYear || (documents.flatMap(({ first, date }) => first ?? date ?? []).sort().at(-1) ?? '').slice(0, 4)}-12-31`
  const standings = standingsOn(day, documents, measure)
  if (standings.size === 0) return null
  const filled = tiles.map((tile): Filled => ({
    tile, shown: shownOn(day, tile.authority.id).map((slug) => ({ slug, standing: standings.get(slug) })),
  }))
  const looks = new Map(filled.map((one) => [one.tile.authority.code ?? '', lookOf(report, one)]))
  const title = measure === 'headline' ? 'Authorities on the map' : `Authorities on the map: ${measureName(measure)}`
  return {
    title,
    unit: unit + countWords(filled, standings),
    alternative: `${countWords(filled, standings)} Each hexagon leads to its authority.`,
    legend: gradeLegend([...looks.values()].flatMap(({ grades }) => grades)),
    table: { heads: ['Authority', 'Region', 'Grade', 'Inspected', 'Document'], rows: filled.flatMap((one) => rowsOf(report, one)) },
    draw: (width) => hexagonMap(looks, Math.min(width, widest)),
  }
}

function lookOf(report: Report, { tile: { authority }, shown }: Filled): TileLook {
  const label = shown.map(({ slug, standing }) => `${nameThen(report, authority, slug)}: ${inWords(standing)}`)
  const linked = shown.find(({ slug }) => report.authorities.has(slug))
  return {
    grades: shown.flatMap(({ standing }) => standing?.parts.map(({ grade }) => grade) ?? []),
    label: label.join('; '),
    link: linked ? addressOf('authority', linked.slug) : null,
  }
}

/** An authority's name, with that of whom it took over from where the map shows that. */
function nameThen(report: Report, { id, name }: Tile['authority'], slug: string): string {
  return slug === id ? name : `${name} (then ${report.authorityName(slug) ?? idInWords(slug)})`
}

function inWords(standing: Standing | undefined): string {
  return standing ? `${gradesInWords(standing)}, ${dayInShort(standing.day)}` : 'no grade'
}

function gradesInWords({ parts, without }: Standing): string {
  if (without === 'contradicted') return 'two grades that contradict each other'
  const words = parts.map(({ area, grade }) => (area ? `${areaNames[area].name} ${gradeNames[grade].name.toLowerCase()}` : gradeNames[grade].name))
  return words.join(', ') || 'lesser lines alone'
}

function rowsOf(report: Report, { tile: { authority }, shown }: Filled): string[][] {
  return shown.map(({ slug, standing }) => [
    nameThen(report, authority, slug), authority.region,
    standing ? gradesInWords(standing) : '–', standing?.day ?? '–', standing ? typeName(standing.document.type) : '–',
  ])
}

/** How many tiles have a grade, or two that contradict each other, and what the map leaves out. */
function countWords(filled: readonly Filled[], standings: ReadonlyMap<string, Standing>): string {
  const tilesWith = (is: (standing: Standing) => boolean): number =>
    filled.filter(({ shown }) => shown.some(({ standing }) => standing && is(standing))).length
  const graded = tilesWith(({ without }) => without !== 'contradicted')
  const alone = tilesWith(({ without }) => without === 'areas-alone')
  const contradicted = tilesWith(({ without }) => without === 'contradicted')
  const onMap = new Set(filled.flatMap(({ shown }) => shown.map(({ slug }) => slug)))
  const beside = [...standings.keys()].filter((slug) => !onMap.has(slug)).length
  return `${[
    `${graded} of ${counted(filled.length, 'authority', 'authorities')} graded`,
    ...(alone > 0 ? [`${alone} of them by areas alone`] : []),
    ...(contradicted > 0 ? [`${contradicted} more with two grades that contradict each other`] : []),
    ...(beside > 0 ? [`${beside} more that were abolished by then, or are in no table, have no place on the map`] : []),
  ].join('; ')}.`
}
