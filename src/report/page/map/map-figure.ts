import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { typeName } from '../../../analysis/display/type-names.ts'
import { choice } from '../../../pages/parts/choice.ts'
import { element } from '../../../pages/parts/element.ts'
import { gradeLegend } from '../../../pages/parts/grade-badge.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import { counted, dayInShort, idInWords } from '../../../pages/parts/words.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import type { DocumentData } from '../../page-data.ts'
import { numbersTable } from '../charts/figure.ts'
import type { Report } from '../report.ts'
import { type TileLook, hexagonMap } from './hexagons.ts'
import { type Tile, tiles } from './layout.ts'
import { shownOn } from './predecessors.ts'
import { type Shown, type Standing, standingsOn } from './standings.ts'
import { yearChoice } from './year-choice.ts'

/** Of whom a tile shows what. */
interface Filled {
  readonly tile: Tile
  readonly shown: readonly { readonly slug: string; readonly standing: Standing | undefined }[]
}

const unit = 'A hexagon for each authority, by its last inspection until the end of the year; bands where an inspection graded its areas alone, ' +
  'leadership first, or where two former authorities shared the place'

/** A map of how authorities stood at the end of a year, by their headline grades or by an area, as far as these documents say. */
export function mapFigure(report: Report, documents: readonly DocumentData[]): HTMLElement {
  const years = documents.flatMap(({ first, date }) => (first ?? date)?.slice(0, 4) ?? []).map(Number)
  const view = { shown: 'headline' as Shown, year: Math.max(...years) }
  const body = element('div')
  const fill = (): void => body.replaceChildren(...picture(report, documents, view))
  fill()
  return element('figure', { class: 'wide' },
    element('figcaption', {}, element('strong', {}, 'Authorities on the map'), element('span', { class: 'unit' }, unit)),
    element('div', { class: 'filters' },
      choice('Grade of', 'Headline grade', areasIn(documents), '', (area) => { view.shown = (area || 'headline') as Shown; fill() }),
      yearChoice(Math.min(...years), Math.max(...years), view.year, (year) => { view.year = year; fill() })),
    body)
}

/** The areas that any of these documents grades. */
function areasIn(documents: readonly DocumentData[]): [string, string][] {
  const graded = new Set(documents.flatMap(({ grades }) => grades.filter(({ when }) => when === 'current').map(({ area }) => area)))
  return (Object.keys(areaNames) as JudgementArea[]).filter((area) => graded.has(area)).map((area) => [area, areaNames[area].name])
}

function picture(report: Report, documents: readonly DocumentData[], { shown, year }: { shown: Shown; year: number }): HTMLElement[] {
  const day = `${year}-12-31`
  const standings = standingsOn(day, documents, shown)
  const filled = tiles.map((tile): Filled => ({
    tile, shown: shownOn(day, tile.authority.id).map((slug) => ({ slug, standing: standings.get(slug) })),
  }))
  const looks = new Map(filled.map((one) => [one.tile.authority.code ?? '', lookOf(report, one)]))
  const title = `${shown === 'headline' ? 'Headline grades' : areaNames[shown].name} at the end of ${year}`
  return [
    element('p', { class: 'count', 'aria-live': 'polite' }, countWords(filled, standings, year)),
    gradeLegend([...looks.values()].flatMap(({ grades }) => grades)),
    mapFrame(looks, title),
    element('details', {}, element('summary', {}, 'Table'), numbersTable(title, {
      heads: ['Authority', 'Region', 'Grade', 'Inspected', 'Document'],
      rows: filled.flatMap((one) => rowsOf(report, one)),
    })),
  ]
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

function gradesInWords({ parts }: Standing): string {
  const words = parts.map(({ area, grade }) => (area ? `${areaNames[area].name} ${gradeNames[grade].name.toLowerCase()}` : gradeNames[grade].name))
  return words.join(', ') || 'two grades that contradict each other'
}

function rowsOf(report: Report, { tile: { authority }, shown }: Filled): string[][] {
  return shown.map(({ slug, standing }) => [
    nameThen(report, authority, slug), authority.region,
    standing ? gradesInWords(standing) : '–', standing?.day ?? '–', standing ? typeName(standing.document.type) : '–',
  ])
}

/** How many tiles have a grade, and what the map leaves out. */
function countWords(filled: readonly Filled[], standings: ReadonlyMap<string, Standing>, year: number): string {
  const graded = filled.filter(({ shown }) => shown.some(({ standing }) => standing)).length
  const alone = filled.filter(({ shown }) => shown.some(({ standing }) => standing?.parts.some(({ area }) => area))).length
  const onMap = new Set(filled.flatMap(({ shown }) => shown.map(({ slug }) => slug)))
  const beside = [...standings.keys()].filter((slug) => !onMap.has(slug)).length
  return [
    `${graded} of ${counted(filled.length, 'authority', 'authorities')} graded by the end of ${year}`,
    ...(alone > 0 ? [`${alone} of them by areas alone`] : []),
    ...(beside > 0 ? [`${beside} more that were abolished by then, or are in no table, have no place on the map`] : []),
  ].join('; ')
}

/** The map as wide as there is room; it is drawn again when that changes. */
function mapFrame(looks: ReadonlyMap<string, TileLook>, title: string): HTMLElement {
  const frame = element('div', { class: 'chart' })
  let drawnWidth = 0
  new ResizeObserver(() => {
    const width = Math.min(Math.floor(frame.clientWidth), 1000)
    if (width === 0 || width === drawnWidth) return
    drawnWidth = width
    frame.replaceChildren(hexagonMap(looks, width, title))
  }).observe(frame)
  return frame
}
