import type { Draft } from './draft.ts'

const issuer = /\bofsted\b/i
const reach = /^(?:(?:direct\s+)?[tf](?=[\s:])|tel(?:ephone)?\b|textphone\b|fax\b|[et]:|email\b|[^\s@]+@[^\s@]+$)/i
const longestLine = 90
/** A wider table is none of an address. */
const mostColumns = 4

/** Whether words name the body whose stationery this is. */
export function namesIssuer(text: string): boolean {
  return issuer.test(text)
}

/** Whether all blocks are short lines, some of them telephone numbers or addresses on the net. */
export function isContact(stretch: readonly Draft[]): boolean {
  return areLines(stretch) && stretch.some(({ text }) => reach.test(text))
}

export function areLines(stretch: readonly Draft[]): boolean {
  return stretch.every(({ kind, text }) => kind === 'paragraph' && text.length <= longestLine)
}

/** The issuer's address beside its telephone numbers, as lines: one column after the other. All else stays as it is. */
export function unrollContacts(stretch: readonly Draft[]): readonly Draft[] {
  if (!isContactTable(stretch)) return stretch
  const columns = stretch.reduce((most, draft) => Math.max(most, draft.cells?.length ?? 1), 1)
  const lines = Array.from({ length: columns }, (_, column) => stretch.flatMap((draft) => lineOf(draft, column))).flat()
  return lines.map((line, at) => ({ ...line, first: { ...line.first, gap: at === 0 ? line.first.gap : 0 } }))
}

function isContactTable(stretch: readonly Draft[]): boolean {
  if (!stretch.some((draft) => draft.cells) || stretch.some(({ cells = [] }) => cells.length > mostColumns) || stretch.some(({ kind }) => kind !== 'row' && kind !== 'paragraph')) return false
  const words = stretch.flatMap((draft) => draft.cells ?? [draft.text])
  return words.every((text) => text.length <= longestLine) && words.some((text) => reach.test(text)) && words.some(namesIssuer)
}

function lineOf(draft: Draft, column: number): Draft[] {
  const own = draft.cell?.column ?? 0
  const text = draft.cells ? draft.cells[column] : own === column ? draft.text : undefined
  return text ? [{ ...draft, kind: 'paragraph', text, cells: undefined, cell: undefined }] : []
}
