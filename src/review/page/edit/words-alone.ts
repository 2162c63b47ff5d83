import type { Span } from '../../../text/doc.ts'

/** Fields whose texts are whole sentences, which end as they are printed. */
const sentences = /\/(?:text|items\/(?:\d+|-))$|^\/(?:actions|findings)\/-$/
const blanks = ' \n\t\u00A0'
const bullets = `${blanks}\u2022\u00B7\u25AA\u25CF`
const points = `${blanks},;:.`

/** Words of a document without the mark of a bullet at their ends, and without the punctuation there unless it ends a sentence. */
export function wordsAlone(quote: string, { start }: Span, pointer: string): Span & { readonly quote: string } {
  let [from, to] = trimmed(quote, 0, quote.length, bullets)
  if (!sentences.test(pointer)) [from, to] = trimmed(quote, from, to, points)
  return { start: start + from, end: start + to, quote: quote.slice(from, to) }
}

/** Where a text begins and ends without some characters at its ends. */
function trimmed(text: string, start: number, end: number, characters: string): [number, number] {
  let [from, to] = [start, end]
  while (from < to && characters.includes(text.charAt(from))) from++
  while (to > from && characters.includes(text.charAt(to - 1))) to--
  return [from, to]
}
