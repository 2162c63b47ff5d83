import { fold } from '../../../text/fold.ts'
import type { PlacedText, WordData } from '../../page-data.ts'

/** The words of a text, each with its line and where in it it stands, for whoever goes from line to line. */
export function textWords({ text, from }: PlacedText): WordData[] {
  let at = from
  return text.split('\n').flatMap((line, y) => {
    const begin = at
    at += line.length + 1
    return [...line.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      start: begin + index, end: begin + index + word.length, boxes: [{ page: 1, x: index, y, width: word.length, height: 1 }],
    }))
  })
}

/** What may stand where a person left words out, in UTF-16 code units. */
const longestGap = 4000

/**
 * Where words stand in a text, whatever the blanks and the quotation marks, and whatever the case unless capitals are looked for;
 * dots stand for whatever is between. In order.
 */
export function occurrences({ text, from }: PlacedText, sought: string): { start: number; end: number }[] {
  const pieces = fold(sought).split(/\u2026|\.{3}/).map((piece) => piece.trim().split(/\s+/).filter(Boolean).map(escaped).join(String.raw`\s+`))
  const some = pieces.filter((piece) => piece !== '')
  if (some.length === 0) return []
  const pattern = new RegExp(some.join(String.raw`[^]{0,${longestGap}}?`), /\p{Lu}/u.test(sought) ? 'g' : 'gi')
  return [...fold(text).matchAll(pattern)].map(({ index, 0: found }) => ({ start: from + index, end: from + index + found.length }))
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}
