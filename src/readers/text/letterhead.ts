import type { Draft } from './draft.ts'

const issuer = /\bofsted\b/i
const reach = /^(?:(?:direct\s+)?[tf](?=[\s:])|tel(?:ephone)?\b|textphone\b|fax\b|[et]:|email\b|[^\s@]+@[^\s@]+$)/i
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/
const longestLine = 90

/** Marks the address and telephone lines that the issuer prints at a letter's top. */
export function markLetterhead(drafts: readonly Draft[]): void {
  let above: Draft[] = []
  for (const [at, stretch] of stretches(drafts).entries()) {
    const isAddress = isLines(stretch) && postcode.test(stretch.at(-1)?.text ?? '') && (at === 0 || hasIssuer(stretch))
    if (isContact(stretch) && (above.length > 0 || hasIssuer(stretch))) above = [...above, ...stretch]
    else {
      mark(above)
      above = isAddress ? stretch : []
    }
  }
  mark(above)
}

/** An address alone may be the addressee's. */
function mark(stretches: readonly Draft[]): void {
  if (!isContact(stretches)) return
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
