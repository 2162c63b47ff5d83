import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { BlockView, View } from '../../text/view.ts'
import type { OpenEntry } from './entry.ts'

const who = anyOf(String.raw`responsible(?: \w+)?`, String.raw`(?:\w+ )?(?:owner|lead)(?: \w+)?`, '(?:by )?whom?')
const when = anyOf('by when', '(?:due|target|completion) date', 'deadline', 'time-? ?(?:scale|frame)')
/** What a reader has run together with it: "and three areas for improvement:" */
const nextLead = String.raw`(?: and (?:\w+ ){1,3}(?:areas?|recommendations?|actions?)\b[^:]{0,60}:)?`
const owner = new RegExp(`^${who} ?: (?<owner>[A-Z].{1,120}?)(?<more>${nextLead})$`, 'i')
const due = new RegExp(`^${when} ?: (?<due>\\S.{2,60})$`, 'i')

/** "… be rewritten; | AH": a cell of initials beside a point that has a mark. */
const initials = /^[A-Z]{2,4}(?:(?: ?[/,&] ?| and )[A-Z]{2,4}){0,3}$/
const marked = /^\(?(?:[a-z]|[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*)[).] ?\S/

/** Takes a line below an entry that says whose it is or when it is due; whether that is "all" the line says, or "more" follows. */
export function tellsOfLast({ block, body }: BlockView, last: OpenEntry | undefined): 'all' | 'more' | undefined {
  if (!last || block.kind === 'row' || block.kind === 'item') return undefined
  const named = body.find(owner)?.groups
  const day = named ? undefined : body.find(due)?.groups.due
  if (named?.owner) last.owner = named.owner.words()
  else if (day) last.timescale = day.words()
  else return undefined
  return named?.more && !named.more.isEmpty ? 'more' : 'all'
}

/** Who is named by initials in the cell beside a point. */
export function ownerBeside(row: BlockView): Grounded<string> | undefined {
  return row.block.kind === 'row' ? initialled(row)?.owner.words() : undefined
}

const roman = /^[IVX]{1,4}[.)]$/
const decided = /^(?:That|To) /

/** A row of two cells: a Roman number in capitals, and what was decided. */
export function romanPoint(row: BlockView): { readonly number: View, readonly point: View } | undefined {
  const [number, point] = twoCells(row)
  return number && point && fits(roman, number.value) && fits(decided, point.value) ? { number, point } : undefined
}

/** A row of two cells: a point with its mark, and the initials of who is to do it. */
export function initialled(row: BlockView): { readonly point: View, readonly owner: View } | undefined {
  const [point, owner] = twoCells(row)
  return point && owner && fits(marked, point.value) && fits(initials, owner.value) ? { point, owner } : undefined
}

/** The cells of a row that has two; none of another. */
function twoCells(row: BlockView): readonly View[] {
  const cells = row.cells()
  return cells.length === 2 ? cells : []
}
