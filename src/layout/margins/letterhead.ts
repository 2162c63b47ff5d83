import type { Line } from '../lines/line.ts'
import type { Measures } from '../measures.ts'
import type { PageLines } from '../lines/page-lines.ts'

/** Parts of the first page's height where a letterhead stands: as the source marks it, and as small print shows it. */
const markedZone = 0.6
const printedZone = 0.75
/** A letterhead is set smaller than the body. */
const smallPrint = 0.87
/** What an issuer's letterhead has and small print elsewhere has not. */
const contact = /@|www\.|\b0\d{2,4}\s?\d{3}/

/** The issuer's address at the head of a letter, topmost line first; `recurring` are running heads and feet. */
export function findLetterhead({ page, lines }: PageLines, recurring: ReadonlySet<Line>, measures: Measures): Line[] {
  if (page.number !== 1) return []
  const own = lines.filter((line) => !recurring.has(line) && !line.across)
  const marked = own.filter((line) => line.artifact && line.baseline > markedZone * page.height && /\p{L}/u.test(line.text))
  return marked.length ? marked : printedLetterhead(own.filter((line) => line.baseline > printedZone * page.height), measures)
}

/** Small print with an address of mail or web or a telephone number in it, and what stands above it. */
function printedLetterhead(top: readonly Line[], { bodySize }: Measures): Line[] {
  const small = top.filter((line) => line.size <= smallPrint * bodySize && !line.place)
  const highest = small[0]
  if (!highest || !small.some((line) => contact.test(line.text))) return []
  const printed = new Set(small)
  return top.filter((line) => printed.has(line) || line.baseline > highest.baseline + 1)
}
