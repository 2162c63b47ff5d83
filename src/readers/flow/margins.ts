import { postcode } from '../../vocabulary/postcode.ts'
import { type Flow, type FlowParagraph, flowParagraph } from './flow.ts'

/** What an issuer's letterhead has and a running head has not. */
const contact = new RegExp(String.raw`@|www\.|\b0\d{2,4}\s?\d{3}|${postcode}`)

/**
 * A document's body between what stands above and below it on its pages. A header that gives an address is a letterhead,
 * whose lines belong to the text; other headers are running heads, and stand behind the text as footers do.
 * @param headers the lines of each header
 * @param footers the lines of each footer
 */
export function withMargins(body: Flow, headers: readonly (readonly string[])[], footers: readonly (readonly string[])[]): Flow {
  const letterhead = marginFlow(headers.filter(isLetterhead))
  const running = headers.filter((lines) => !isLetterhead(lines))
  return [...letterhead, ...apart(body), ...marginFlow([...running, ...footers], 'furniture')]
}

function isLetterhead(lines: readonly string[]): boolean {
  return lines.some((line) => contact.test(line))
}

/** First, even and odd pages mostly have the same lines. */
function marginFlow(margins: readonly (readonly string[])[], role?: 'furniture'): FlowParagraph[] {
  const lines = margins.flat().map((line) => line.trim()).filter((line) => line !== '')
  return [...new Set(lines)].map((text, at) => flowParagraph([{ text, bold: false }], { role, isApart: at === 0 }))
}

/** The body stands apart from the letterhead. */
function apart([first, ...others]: Flow): Flow {
  if (!first) return []
  return [first.kind === 'paragraph' ? { ...first, isApart: true } : first, ...others]
}
