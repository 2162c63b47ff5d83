const romans: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'],
  [4, 'iv'], [1, 'i'],
]
const mostLetters = 20

/** A number in one of the ways in which lists are numbered; in plain digits where the way is not known. */
export function formatNumber(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter': return letters(count)
    case 'upperLetter': return letters(count).toUpperCase()
    case 'lowerRoman': return roman(count)
    case 'upperRoman': return roman(count).toUpperCase()
    case 'decimalZero': return String(count).padStart(2, '0')
    default: return String(count)
  }
}

/** a … z, aa, bb … as Word counts. */
function letters(count: number): string {
  if (count < 1) return String(count)
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(mostLetters, Math.ceil(count / 26)))
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let rest = count
  let text = ''
  for (const [value, numeral] of romans) {
    text += numeral.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
