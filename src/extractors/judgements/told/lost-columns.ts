import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { until } from '../../../text/until.ts'
import { gradeWord } from '../../../vocabulary/grades.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import { type AreaTable, areaOf } from '../area.ts'
import { parted } from '../meant-area.ts'
import type { Told } from './told-judgements.ts'

const words = anyOf('(?:ofsted|ilacs|sif|inspection|previous|current|our) ')
const called = anyOf('grades?', 'judge?ments?', 'ratings?', 'inspection', 'outcome')
const head = new RegExp(String.raw`^${words}{0,2}(?<year>20\d\d)(?: ${called})?$`, 'i')
const alone = new RegExp(String.raw`^${gradeWord}[ *.]*$`, 'i')
/** The number of a judgement before its label. */
export const numberInFront = /^ ?\d(?:\.\d)?\.? /

/** Heads of columns that stand below each other, with the place of the last. */
interface Heads {
  readonly years: readonly number[]
  readonly last: number
}

/** A table with a column a year of which a conversion left plain lines; undefined where no two heads follow one another. */
export function lostColumns(blocks: readonly BlockView[], areas: AreaTable): Told[] | undefined {
  const heads = headsIn(blocks)
  if (!heads) return undefined
  return blocks.flatMap((block, at) => (at > heads.last ? inLine(block.body, blocks.slice(at + 1), heads.years, areas) : []))
}

function headsIn(blocks: readonly BlockView[]): Heads | undefined {
  const years = blocks.map(({ folded }) => Number(head.exec(folded.trim())?.groups?.year ?? 0))
  const first = years.findIndex((year, at) => year > 0 && (years[at + 1] ?? 0) > 0)
  if (first < 0) return undefined
  const found = years.slice(first, years.findIndex((year, at) => at > first && year === 0))
  return { years: found, last: first + found.length - 1 }
}

/** A label's grades, where each column has one: which is missing else, nothing tells. */
function inLine(label: View, below: readonly BlockView[], years: readonly number[], areas: AreaTable): Told[] {
  const words = label.without(numberInFront)
  const area = label.has(alone) ? undefined : areaOf(words.folded, areas)
  const grades = until(below, ({ folded }) => !fits(alone, folded))
  if (!area || grades.length !== years.length) return []
  const latest = Math.max(...years)
  return grades.map(({ body }, at) => {
    const year = years[at] ?? latest
    return { area: areaIn(year, area), label: words, grade: body.trimEndOf(' *.'), when: year < latest ? 'previous' : 'current' }
  })
}

/** What an area was called in a year: to 2022 children in care and care leavers had one grade. */
export function areaIn(year: number, area: JudgementArea): JudgementArea {
  return area === 'children-in-care' && year > 0 && year < parted ? 'care-and-care-leavers' : area
}
