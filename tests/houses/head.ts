import type { Piece } from './piece.ts'

/** Where houses put the date of a letter. */
export const dateplaces = ['kept', 'on top', 'above the salutation'] as const
export type DatePlace = typeof dateplaces[number]

const mostBeside = 12

/** Pieces of a letter with the line of its date put elsewhere in its head; other documents as they are. */
export function redatedHead(pieces: readonly Piece[], place: DatePlace, date: { readonly start: number; readonly quote: string } | undefined): Piece[] {
  const salutation = pieces.findIndex(({ text }) => /^Dear\b/.test(text))
  const at = pieces.findIndex(({ start, text, kind }) => date && kind !== 'row' && start <= date.start && date.start < start + text.length && text.length <= date.quote.length + mostBeside)
  const line = pieces[at]
  if (place === 'kept' || !line || at > salutation) return [...pieces]
  const others = pieces.filter((piece) => piece !== line)
  const to = place === 'on top' ? 0 : salutation - 1
  return [...others.slice(0, to), { ...line, kind: 'paragraph' }, ...others.slice(to)]
}
