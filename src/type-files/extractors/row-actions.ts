import { actionDraft, type ActionDraft } from '../../extractors/actions/action-draft.ts'
import type { Action, ActionKind } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { wordsPattern } from '../patterns.ts'
import { listOf } from '../schema/text.ts'

/** The heads of columns, by what stands below each. */
interface Columns {
  readonly text: string | readonly string[]
  readonly timescale?: string | readonly string[] | undefined
  readonly owner?: string | readonly string[] | undefined
  readonly number?: string | readonly string[] | undefined
}

/** The rows of tables below a row of heads, one an action: "Action | Lead | By when". */
export function rowActions(kind: ActionKind, columns: Columns): Extractor<Action[]> {
  const heads = Object.entries(columns).map(([part, words]) => [part, wordsPattern(listOf(words as string), { isWhole: true })] as const)
  return defineExtractor<Action[]>('row-actions', (view) => {
    let found: ReadonlyMap<string, number> | undefined
    let table: number | undefined
    return view.rows().flatMap((row): ActionDraft[] => {
      const cells = row.cells.map((cell) => cell.trim())
      const places = headsIn(cells, heads)
      if (places.has('text')) [found, table] = [places, row.table]
      if (places.has('text') || !found || row.table !== table) return []
      return actionIn(cells, found, kind)
    })
  })
}

function headsIn(cells: readonly View[], heads: readonly (readonly [string, RegExp])[]): ReadonlyMap<string, number> {
  return new Map(heads.flatMap(([part, head]): [string, number][] => {
    const at = cells.findIndex((cell) => cell.has(head))
    return at < 0 ? [] : [[part, at]]
  }))
}

function actionIn(cells: readonly View[], places: ReadonlyMap<string, number>, kind: ActionKind): ActionDraft[] {
  const words = (part: string): ReturnType<View['words']> | null => {
    const cell = cells[places.get(part) ?? -1]
    return cell && !cell.isEmpty ? cell.words() : null
  }
  const text = words('text')
  return text ? [actionDraft(kind, text, { number: words('number'), timescale: words('timescale'), owner: words('owner') })] : []
}
