import { entryMarker } from '../words-piece.ts'

const betweenCells = /\t[\t \u00A0]*/

/** The cells of a line that tabs part, or undefined. A tab after an entry's marker parts nothing. */
export function readTabRow(text: string): string[] | undefined {
  if (!text.includes('\t')) return undefined
  const marker = entryMarker(text)
  const words = marker?.rest ?? text
  if (!words.includes('\t')) return undefined
  const [first = '', ...others] = words.split(betweenCells).map((cell) => cell.trim())
  return [marker && marker.kind === 'number' ? `${marker.text} ${first}` : first, ...others]
}
