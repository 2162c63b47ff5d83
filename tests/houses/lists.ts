import type { Piece } from './piece.ts'

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const letter = (at: number): string => String.fromCharCode(97 + at)

/** How houses mark the entries of a list; `kept` leaves them as they are. */
export const listManners = {
  kept: undefined,
  bullets: () => '•',
  dashes: () => '-',
  numbers: (at: number) => `${at + 1}.`,
  'numbers with a bracket': (at: number) => `${at + 1})`,
  'letters in brackets': (at: number) => `(${letter(at)})`,
  'letters with a bracket': (at: number) => `${letter(at)})`,
  capitals: (at: number) => `${letter(at).toUpperCase()}.`,
  roman: (at: number) => `(${roman[at]})`,
} as const

export type ListManner = keyof typeof listManners

/** Shorter lists are no lists, longer ones are the numbered paragraphs of a report. */
const [shortest, longest] = [2, roman.length]

/** Entries within entries have a mark of their own. */
const inner = (manner: ListManner): string => (manner === 'dashes' ? 'o' : '-')

/** Pieces with the entries of each list marked in a manner. */
export function relisted(pieces: readonly Piece[], manner: ListManner): Piece[] {
  const mark = listManners[manner]
  if (!mark) return [...pieces]
  const marks = new Map(listsIn(pieces).flatMap((list) => marked(list, mark, inner(manner))))
  return pieces.map((piece) => ({ ...piece, marker: marks.get(piece) ?? piece.marker }))
}

function marked(list: readonly Piece[], mark: (at: number) => string, within: string): (readonly [Piece, string])[] {
  const outer = list.filter(({ level }) => level === list[0]?.level)
  if (outer.length < shortest || outer.length > longest) return []
  return list.map((piece) => [piece, outer.includes(piece) ? mark(outer.indexOf(piece)) : within])
}

/** The runs of entries. */
function listsIn(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'item') runs.at(-1)?.push(piece)
    else runs.push([])
  }
  return runs
}
