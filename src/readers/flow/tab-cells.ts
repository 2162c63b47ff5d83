import { entryMarker, foldWords } from '../text/words-piece.ts'

/** A number that a tab parts from the heading or paragraph after it. */
const number = /^\d{1,2}(?:\.\d{1,2})*$/

/** The cells of a line that tabs part, or undefined where the tabs only stand at its ends or after its number. */
export function tabCells(text: string): string[] | undefined {
  if (!text.trim().includes('\t')) return undefined
  const marker = entryMarker(text.trim())
  const cells = (marker?.rest ?? text).split('\t').map(foldWords).filter((cell) => cell !== '')
  if (cells.length < 2 || (cells.length === 2 && number.test(cells[0] ?? ''))) return undefined
  const [first = '', ...others] = cells
  return [marker?.kind === 'number' ? `${marker.text} ${first}` : first, ...others]
}
