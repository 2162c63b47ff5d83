import { defineOpening } from '../../rules/opening.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { isFromTo } from '../../extractors/letter/memorandum.ts'
import { isAgendaLine } from './agenda-opening.ts'
import { hasSign, sheetSigns } from './front-sheet-lines.ts'
import { type HeadSign, headSign } from './head-signs.ts'
import { upwards } from './masthead.ts'
import { isMinutesHeading } from './minutes-opening.ts'

const salutation = /^Dear (?:[A-Z][a-z]{1,4}\. )?\S[^.:;\n]{0,80}[.:;]?$/
const closing = /^Yours? (?:sincerely|faithfully|truly)\b/i
/** Lines of date and address above "Dear …" are not longer than this, and not more. */
const longestLine = 170
const mostLines = 40
/** So many lines of other words may stand between a name and a street, a street and a letterhead; and within a letterhead. */
const widestGap = 6
const narrowGap = 1

/**
 * A letter: "Dear …" below the lines of a head: date, address, the name of the person who is greeted, letterhead, in any order; some may be
 * missing.
 * A head with which the file begins is that of the file's own letter.
 */
export const letterOpening = defineOpening({
  id: 'letter-opening',
  find(blocks, at) {
    const greeting = blocks[at]
    if (!greeting?.has(/^Dear\b/) || isLong(greeting) || !fits(salutation, greeting.value)) return undefined
    const top = topOf(blocks, at)
    const signs = blocks.slice(top, at).map((line) => headSign(line, greeting))
    const from = top + highest(signs)
    if (from === at) return undefined
    const isStrong = (['issuer', 'date', 'name'] as const).every((sign) => signs.includes(sign))
    if (isMemo(blocks, from)) return undefined
    return { from: top === 0 && !blocks.slice(0, from).some(isOthers) ? 0 : from, at: greeting, isStrong }
  },
})

/** "To:" and "From:" with which the file begins stand above the greeting of the same memorandum. */
const memoHead = 14

function isMemo(blocks: readonly BlockView[], from: number): boolean {
  const [first, last] = [blocks[0], blocks[from - 1]]
  return from < memoHead && first !== undefined && last !== undefined && isFromTo(first.to(last))
}

/** The topmost line that may be the head's. One of which the page has neither day nor letterhead began on the page before. */
function topOf(blocks: readonly BlockView[], at: number): number {
  const greeting = blocks[at] as BlockView
  const top = Math.max(upwards(blocks, at, isLine), at - mostLines)
  const above = blocks[top - 1]
  const isBegun = blocks.slice(top, at).some((line) => ['date', 'issuer'].includes(headSign(line, greeting) ?? ''))
  const goesOn = above && !isBegun && top > at - mostLines && above.page !== blocks[top]?.page && isLine(above)
  return goesOn ? Math.max(upwards(blocks, top - 1, isLine), at - mostLines) : top
}

function isLine(above: BlockView): boolean {
  if (above.block.kind === 'letterhead') return true
  return above.block.kind !== 'item' && !isLong(above) && !above.has(closing) && !isAgendaLine(above)
}

/** The place of the topmost sign that belongs to the greeting below all of them; after the last line where none does. */
function highest(signs: readonly (HeadSign | undefined)[]): number {
  let from = signs.length
  for (let at = signs.length - 1; at >= 0; at--) {
    const sign = signs[at]
    if (sign && from - at - 1 <= gapBelow(sign, signs.slice(from))) from = at
  }
  return from
}

/** How far a sign may stand above the others that were found below it. */
function gapBelow(sign: HeadSign, found: readonly (HeadSign | undefined)[]): number {
  if (found.length === 0 || (sign === 'date' && !found.includes('date'))) return mostLines
  return sign === 'contact' || found.includes('issuer') ? narrowGap : widestGap
}

/** Whether a line is of a front sheet, an agenda or minutes, to which no letter's head belongs. */
function isOthers(line: BlockView): boolean {
  return hasSign(line, sheetSigns.title) || hasSign(line, sheetSigns.reportOf) || isAgendaLine(line) || isMinutesHeading(line)
}

function isLong({ start, end }: BlockView): boolean {
  return end - start >= longestLine
}
