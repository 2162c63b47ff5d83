import type { Draft } from './draft.ts'

const issuer = /\bofsted\b/i
const reach = /^(?:(?:direct\s+)?[tf](?=[\s:])|tel(?:ephone)?\b|textphone\b|fax\b|[et]:|email\b|[^\s@]+@[^\s@]+$)/i
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/
const longestLine = 90

/** Marks the address and telephone lines that the issuer prints at a letter's top; what stands in two columns becomes lines. */
export function markLetterhead(drafts: readonly Draft[]): Draft[] {
  let above: Draft[] = []
  const marked = stretches(drafts).map((stretch) => (isContactTable(stretch) ? unrolled(stretch) : stretch))
  for (const [at, stretch] of marked.entries()) {
    const isAddress = isLines(stretch) && postcode.test(stretch.at(-1)?.text ?? '') && (at === 0 || hasIssuer(stretch))
    if (isContact(stretch) && (above.length > 0 || hasIssuer(stretch))) above = above.concat(stretch)
    else {
      mark(above)
      above = isAddress ? stretch : []
    }
  }
  mark(above)
  return marked.flat()
}

function isContactTable(stretch: readonly Draft[]): boolean {
  const cells = stretch.flatMap((draft) => draft.cells ?? (draft.kind === 'paragraph' ? [draft.text] : ['']))
  return stretch.some((draft) => draft.cells) && cells.every((cell) => cell.length <= longestLine) && cells.some((cell) => reach.test(cell)) && cells.some((cell) => issuer.test(cell))
}

/** The lines of a table, column by column. */
function unrolled(stretch: readonly Draft[]): Draft[] {
  const columns = Math.max(...stretch.map((draft) => draft.cells?.length ?? 1))
  return Array.from({ length: columns }, (_, column) => stretch.flatMap((draft) => lineOf(draft, column))).flat().map(
    (draft, at) => ({ ...draft, first: { ...draft.first, gap: at === 0 ? draft.first.gap : 0 } }))
}

function lineOf(draft: Draft, column: number): Draft[] {
  const text = draft.cells ? draft.cells[column] : draft.cell ? (draft.cell.column === column ? draft.text : undefined) : column === 0 ? draft.text : undefined
  return text ? [{ ...draft, kind: 'paragraph', text, cells: undefined, cell: undefined }] : []
}

/** An address alone may be the addressee's. */
function mark(stretches: readonly Draft[]): void {
  if (!isContact(stretches) && stretches[0]?.text !== 'Ofsted') return
  for (const draft of stretches) draft.kind = 'letterhead'
}

function isContact(stretch: readonly Draft[]): boolean {
  return isLines(stretch) && stretch.some(({ text }) => reach.test(text))
}

function isLines(stretch: readonly Draft[]): boolean {
  return stretch.every(({ kind, text }) => kind === 'paragraph' && text.length <= longestLine)
}

const hasIssuer = (stretch: readonly Draft[]): boolean => stretch.some(({ text }) => issuer.test(text))

/** Runs of blocks without an empty line between them. */
function stretches(drafts: readonly Draft[]): Draft[][] {
  const runs: Draft[][] = []
  for (const draft of drafts) {
    const run = runs.at(-1)
    if (run && draft.first.gap === 0) run.push(draft)
    else runs.push([draft])
  }
  return runs
}
