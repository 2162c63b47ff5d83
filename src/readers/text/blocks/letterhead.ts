import { postcode } from '../../../vocabulary/postcode.ts'
import { areLines, isContact, namesIssuer, unrollContacts } from './contact-lines.ts'
import type { Draft } from './draft.ts'

const addressEnd = new RegExp(`${postcode}$`)

/** Marks the address and telephone lines that the issuer prints at a letter's top. */
export function markLetterhead(drafts: readonly Draft[]): Draft[] {
  const marked = stretches(drafts).map(unrollContacts)
  let above: readonly Draft[] = []
  for (const [at, stretch] of marked.entries()) {
    if (isContact(stretch) && (above.length > 0 || stretch.some(({ text }) => namesIssuer(text)))) above = above.concat(stretch)
    else {
      mark(above)
      above = isIssuersAddress(stretch, at === 0) ? stretch : []
    }
  }
  mark(above)
  return marked.flat()
}

/** An address at the very top, or one that names the issuer. */
function isIssuersAddress(stretch: readonly Draft[], isFirst: boolean): boolean {
  return areLines(stretch) && addressEnd.test(stretch.at(-1)?.text ?? '') && (isFirst || stretch.some(({ text }) => namesIssuer(text)))
}

/** An address alone may be the addressee's. */
function mark(stretch: readonly Draft[]): void {
  if (!isContact(stretch) && stretch[0]?.text !== 'Ofsted') return
  for (const draft of stretch) draft.kind = 'letterhead'
}

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
