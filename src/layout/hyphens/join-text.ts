/** What a line ends with behind which nothing may go between: most lines end otherwise, and are asked no more. */
const dash = /[-\u2010\u2011\u2013\u00AD]$/
/** A dash with a blank before it is no hyphen. */
const gluing = /[\p{L}\p{N}][-\u2010\u2011\u2013]$|\u00AD$/u
/** A word may be broken behind small letters before small ones, and behind capitals before capitals. */
const small = /\p{L}[-\u2010]$/u
const capital = /\p{Lu}{2}[-\u2010]$/u

/** Stands behind a line-end hyphen in joined text until it is known whether the hyphen is part of the word. */
export const open = '\uFFFE'

/** The words of lines as one line, and where the words of each begin in it. See `settleHyphens` for the hyphens between them. */
export function joinText(texts: readonly string[]): { text: string; starts: number[] } {
  const parts: string[] = []
  const starts: number[] = []
  let length = 0
  let end = ''
  for (const next of texts) {
    const between = end === '' || next === '' ? '' : seam(end, next)
    parts.push(between, next)
    starts.push(length + between.length)
    length += between.length + next.length
    if (next !== '') end = next.slice(-3)
  }
  return { text: parts.join(''), starts }
}

/** What stands between the end of one line and the next. */
function seam(end: string, next: string): string {
  if (!dash.test(end) || !gluing.test(end)) return ' '
  const isOpen = (small.test(end) && /^\p{Ll}/u.test(next)) || (capital.test(end) && /^\p{Lu}{2}/u.test(next))
  return isOpen ? open : ''
}
