import type { Draft } from './draft.ts'

const issuer = /\bofsted\b/i
const contact = /^(?:(?:direct\s+)?[tf](?:\b|:)|tel(?:ephone)?\b|textphone\b|fax\b|e:|w:|email\b|www\.|https?:|[^\s@]+@[^\s@]+$)/i
const longestLine = 90

/** Marks the address and telephone lines that the issuer prints at a letter's top. */
export function markLetterhead(drafts: readonly Draft[]): void {
  let isAbove = false
  for (const stretch of stretches(drafts)) {
    const isContact = stretch.some(({ text }) => contact.test(text)) && stretch.every(({ kind, text }) => kind === 'paragraph' && text.length <= longestLine)
    if (isContact && (isAbove || stretch.some(({ text }) => issuer.test(text)))) {
      for (const draft of stretch) draft.kind = 'letterhead'
      isAbove = true
    } else isAbove = false
  }
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
