/** What a list's markers are; `section` is a number with points ("2.1"). */
export type MarkerKind = 'number' | 'section' | 'letter' | 'roman' | 'bullet'

/** Lists are mostly nested in this order. */
const order: readonly MarkerKind[] = ['number', 'section', 'letter', 'roman', 'bullet']

export function rankOf(kind: MarkerKind): number {
  return order.indexOf(kind)
}

/** The kind of a marker, given the letter that was read last in the same list. */
export function markerKind(marker: string, letter: string | undefined): MarkerKind {
  const label = bareLabel(marker)
  if (/^\d+$/.test(label)) return 'number'
  if (/^\d/.test(label)) return 'section'
  if (!/^[a-z]/i.test(label)) return 'bullet'
  return isRoman(label, letter) ? 'roman' : 'letter'
}

function bareLabel(marker: string): string {
  return marker.replace(/^\(|[.)]{1,2}$/g, '')
}

/** "i" is a letter after "h", and a numeral elsewhere. */
function isRoman(label: string, letter: string | undefined): boolean {
  if (!/^[ivx]+$/i.test(label)) return false
  if (label.length > 1 || letter === undefined) return true
  return bareLabel(letter).charCodeAt(0) + 1 !== label.charCodeAt(0)
}
