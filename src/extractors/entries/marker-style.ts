import type { Block } from '../../text/doc.ts'
import { fits } from '../../text/search.ts'
import { trimOf } from '../../text/trim.ts'

/** How the entries of a list are marked: `• `, `1.`, `2.1`, `(a)`, `(ii)`. */
export type MarkerStyle = 'bullet' | 'number' | 'paragraph' | 'letter' | 'roman' | 'none'

const styles: readonly (readonly [RegExp, MarkerStyle])[] = [
  [/^\d+(?:\.\d+)+$/, 'paragraph'],
  [/^\d+$/, 'number'],
  [/^[ivx]+$/i, 'roman'],
  [/^[a-z]{1,2}$/i, 'letter'],
]

/** The marker without its punctuation: `(a)` is `a`, `2.1.` is `2.1`. */
export function bareMarker(marker: string): string {
  return trimOf(marker, '()[].: ')
}

export function styleOf(marker: string | null): MarkerStyle {
  if (marker === null) return 'none'
  const bare = bareMarker(marker)
  return styles.find(([pattern]) => fits(pattern, bare))?.[1] ?? 'bullet'
}

/** Which styles may stand below an entry of a style, as its own points. */
const below: Readonly<Record<MarkerStyle, readonly MarkerStyle[]>> = {
  none: ['bullet', 'letter', 'roman'],
  number: ['bullet', 'letter', 'roman'],
  paragraph: ['bullet', 'letter', 'roman'],
  letter: ['bullet', 'roman'],
  roman: ['bullet', 'letter'],
  bullet: [],
}

export function mayStandBelow(style: MarkerStyle, entry: MarkerStyle): boolean {
  return below[entry].includes(style)
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** Whether a marker goes on counting from another: `b` from `a`, `(ii)` from `(i)`, `2.4` from `2.3`, `i` from `h`. */
export function countsOn(marker: string, from: string): boolean {
  const [next, last] = [bareMarker(marker).toLowerCase(), bareMarker(from).toLowerCase()]
  if (/^\d+$/.test(last)) return Number(next) === Number(last) + 1
  if (/^\d+(?:\.\d+)+$/.test(last)) return countsOnInParts(next.split('.'), last.split('.'))
  if (romans.some((roman, at) => roman === last && romans[at + 1] === next)) return true
  return last.length === 1 && next.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1
}

/** Whether a block is the next entry behind another: a mark that counts on, or a bullet of the same depth in a list of bullets. */
export function isNextOf(next: Block, last: Block | undefined, isBulleted: boolean, mayLeaveOut: boolean): boolean {
  if (!last) return false
  if (styleOf(next.marker) === 'bullet') return isBulleted && next.level <= last.level
  const [marker, from] = [next.marker ?? '', last.marker ?? '']
  return countsOn(marker, from) || (mayLeaveOut && isLater(marker, from))
}

/** Whether a number is greater than another: `6` than `3`. */
function isLater(marker: string, from: string): boolean {
  return [marker, from].every((each) => styleOf(each) === 'number') && Number(bareMarker(marker)) > Number(bareMarker(from))
}

function countsOnInParts(next: readonly string[], last: readonly string[]): boolean {
  const chapter = (parts: readonly string[]): string => parts.slice(0, -1).join('.')
  return next.length === last.length && chapter(next) === chapter(last) && Number(next.at(-1)) === Number(last.at(-1)) + 1
}

/** Whether a marker begins to count: `1`, `a`, `(i)`. */
export function isFirstMarker(marker: string): boolean {
  return ['1', 'a', 'i'].includes(bareMarker(marker).toLowerCase())
}
