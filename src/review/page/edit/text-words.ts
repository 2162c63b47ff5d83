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

/** Where words stand in a text, whatever the blanks, the case and the quotation marks; in order. */
export function occurrences({ text, from }: PlacedText, sought: string): { start: number; end: number }[] {
  const words = fold(sought).trim().split(/\s+/).filter(Boolean).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  if (words.length === 0) return []
  const pattern = new RegExp(words.join(String.raw`\s+`), 'gi')
  return [...fold(text).matchAll(pattern)].map(({ index, 0: found }) => ({ start: from + index, end: from + index + found.length }))
}
