import type { View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import { type AreaTable, areaOf, ilacsAreas, sifAreas } from '../area.ts'
import { gradePairs } from '../grade-lines.ts'
import { lostColumns, numberInFront } from './lost-columns.ts'
import type { Told } from './told-judgements.ts'

const tables: Readonly<Partial<Record<Framework, AreaTable>>> = { ilacs: ilacsAreas, sif: sifAreas }
const longestLabel = 150
/** A sentence that ends in a grade is no row. */
const sentence = /[.;]$|\b(?:is|are|was|were|judged|rated|graded|found)\b/i
/** One label above one grade may be a heading above a remark. */
const fewest = 2

/** A council paper's table of grades of which a conversion left plain lines, a label above its grade. */
export function lostTable(view: View, framework: Framework): Told[] {
  const areas = tables[framework]
  if (!areas) return []
  const columns = lostColumns(view.blocks().filter(({ block }) => block.kind !== 'row'), areas)
  if (columns?.length) return columns
  const pairs = gradePairs(view, areas).filter(({ label }) => label.value.length < longestLabel && !label.has(sentence))
  return pairs.length < fewest ? [] : pairs.flatMap(({ label, grade }) => toTold(label, grade, areas))
}

function toTold(label: View, grade: View, areas: AreaTable): Told[] {
  const words = label.without(numberInFront)
  const area = areaOf(words.folded, areas)
  return area ? [{ area, label: words, grade: grade.trimEndOf(' .,;'), when: 'current' }] : []
}
