import { entryMarker } from '../words-piece.ts'

/** "2\tRECOMMENDATIONS": a heading's number. */
const numberedHeading = /^\d{1,2}(?:\.\d{1,2})?\t+(?=[^\ta-z]*[A-Z]{4})[^\ta-z]+$/
const betweenCells = /\t[\t \u00A0]*/

/** The cells of a line that tabs part, or undefined. A tab after an entry's marker or a heading's number parts nothing. */
export function readTabRow(text: string): string[] | undefined {
  if (!text.includes('\t') || numberedHeading.test(text)) return undefined
  const marker = entryMarker(text)
  const words = marker?.rest ?? text
  if (!words.includes('\t')) return undefined
  const [first = '', ...others] = words.split(betweenCells).map((cell) => cell.trim())
  return [marker && marker.kind === 'number' ? `${marker.text} ${first}` : first, ...others]
}
