import { fits } from '../../../text/search.ts'
import type { View } from '../../../text/view.ts'
import { isOffice } from '../../../vocabulary/offices.ts'
import { type PersonDraft } from '../../people/person-line.ts'
import { personName } from '../../people/person-name.ts'

/** A person with the words that tell how to reach that person. */
export interface Card {
  readonly person: PersonDraft | undefined
  readonly words: View
}

interface TabledCard extends Card {
  /** What the first cell calls the person: "Author:". */
  readonly called: string
}

const title = /^(?:job )?title ?:?$/i
const name = /^(?:officer )?name ?:?$/i
const wayToReach = /^(?:e-?mail|tel(?:ephone)?|phone|mobile)\b/i
const author = /^(?:report )?authors?\b/i

/** "Author: | Title | Head of Service" above "| Name: | NAME | Tel: | 01632 …" and "| E-mail: | …": a person in rows of a table. */
export function cardsInRows(view: View): TabledCard[] {
  const rows = view.rows().filter(({ cells }) => cells.length > 1)
  return rows.flatMap(({ row, cells }, at) => {
    const [role, named] = [cellAfter(cells, title), cellAfter(rows[at + 1]?.cells ?? [], name)]
    const person = named && personName(named)
    if (!role || !person || !isOffice(role.folded)) return []
    const last = rows[at + 2]?.cells.some((cell) => fits(wayToReach, cell.folded.trim())) ? rows[at + 2] : rows[at + 1]
    const called = cells[0]?.folded.trim() ?? ''
    return [{ person: { name: person, role: role.words(), organisation: null }, words: row.to(last?.row ?? row), called }]
  })
}

/** The one of them who wrote the paper. */
export function authorInRows(view: View): PersonDraft[] {
  return cardsInRows(view).flatMap(({ person, called }) => (person && fits(author, called) ? [person] : []))
}

function cellAfter(cells: readonly View[], label: RegExp): View | undefined {
  const at = cells.findIndex((cell) => fits(label, cell.folded.trim()))
  return at < 0 ? undefined : cells[at + 1]?.trim()
}
