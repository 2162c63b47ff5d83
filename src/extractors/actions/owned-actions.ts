import type { Action, ActionKind } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { BlockView, View } from '../../text/view.ts'
import { asBlock } from '../entries/as-blocks.ts'
import { type Entry, entryOf, mended, toAction } from './entry.ts'

const head = /^responsible bod(?:y|ies)$/i

/**
 * The table "Responsible body | Areas for priority action" of area SEND reports: one row an action with its owner. A row that the page's
 * end has parted goes on in a row without owner.
 */
export function ownedActions(kind: ActionKind) {
  return defineExtractor<Action[]>('owned-actions', (view) =>
    rowsOf(view).flatMap(({ owner, entries }) => mended(entries).flatMap((entry) => toAction(entry, kind, owner))))
}

interface OwnedRow {
  readonly owner: Grounded<string>
  readonly entries: Entry[]
}

function rowsOf(view: View): OwnedRow[] {
  const rows: OwnedRow[] = []
  for (const { cells } of view.rows()) {
    const [body, ...rest] = cells.map((cell) => cell.trim())
    const text = rest.at(-1)
    if (!body || !text || text.isEmpty || fits(head, body.value)) continue
    const entry = entryOf(blocksIn(text))
    if (!body.isEmpty) rows.push({ owner: body.words(), entries: [entry] })
    else rows.at(-1)?.entries.push(entry)
  }
  return rows
}

/** A cell's blocks; a cell of a single line is part of its row's block. */
function blocksIn(cell: View): readonly BlockView[] {
  const blocks = cell.blocks()
  return blocks.length ? blocks : [asBlock(cell)]
}
