import type { View } from '../../text/view.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { dateLine, daysIn, wholeDays } from '../../phrases/time/day.ts'
import { headLines, isGreeted } from './letter-head.ts'
import { closingIn } from './salutation.ts'
import { copyMark } from './copy-list.ts'
import { isNotice, isStationery } from './stationery.ts'

/** The lines of the places in which an address may stand. */
interface AddressPlaces {
  /** Between the date and the greeting. */
  readonly usual: readonly View[]
  /** All above the greeting; from the person on who is greeted, where there is one. */
  readonly head: readonly View[]
  /** From the person on who is greeted, below the greeting and at the letter's foot. */
  readonly elsewhere: readonly (readonly View[])[]
}

const longestLine = 120
/** How many lines an address below the greeting has at most. */
const mostLines = 12
const attention = /^(?:FAO|attn|attention|(?:for )?the attention of|to)\b[ :.-]+/i

/**
 * Where in a letter its address may stand.
 * @param whole all of the letter
 */
export function addressPlaces(view: View, greeting: View, whole: View): AddressPlaces {
  const head = plainLines(headLines(view))
  const below = whole.after(greeting)
  const closing = closingIn(below)
  const elsewhere = [below.blocks().slice(0, mostLines), closing ? below.after(closing).blocks() : []]
  return {
    usual: linesBetween(view, greeting),
    head: fromGreeted(head, greeting) ?? head,
    elsewhere: elsewhere.map((lines) => fromGreeted(plainLines(lines), greeting) ?? []),
  }
}

function linesBetween(view: View, greeting: View): View[] {
  const copies = view.before(greeting).find(copyMark)?.whole
  const above = view.before(copies ?? greeting)
  const date = dateLine(above)
  const lines = (date ? above.after(date.at) : above).blocks().filter((block) => block.block.kind !== 'letterhead')
  return date || lines.length < mostLines ? lines : lines.slice(-8)
}

/** Lines that may be an address's: no date, no letterhead, nothing about how the letter is sent. */
function plainLines(lines: readonly View[]): View[] {
  const isShort = (line: View): boolean => line.value.length < longestLine
  const plain = lines.filter((line) => isShort(line) && !isNotice(line) && !isStationery(line) && wholeDays(line).length === 0)
  return plain.map((line) => withoutDay(line.after(line.find(attention)?.whole ?? line.slice(0, 0))))
}

/** "Ann Marsh  14 July 2023": the words before the day. */
function withoutDay(line: View): View {
  const day = daysIn(line).at(-1)
  return day && /^\W*$/.test(line.after(day.at).folded) ? line.before(day.at).trimEndOf(' \t,') : line
}

/** The person who is greeted, with the office that may stand above, and all below. */
function fromGreeted(lines: readonly View[], greeting: View): View[] | undefined {
  const at = lines.findIndex((line) => isGreeted(line, greeting))
  if (at < 0) return undefined
  return lines.slice(at > 0 && isOffice(lines[at - 1]?.folded ?? '') ? at - 1 : at)
}
