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

const longest = roman.length

/** Entries within entries have a mark of their own. */
const inner = (manner: ListManner): string => (manner === 'dashes' ? 'o' : '-')

/** Pieces with the entries of each list marked in a manner. */
export function relisted(pieces: readonly Piece[], manner: ListManner): Piece[] {
  const mark = listManners[manner]
  if (!mark) return [...pieces]
  const numbered = hasNumberedParagraphs(pieces)
  const lists = listsIn(pieces).filter((list) => !(numbered && isNumber(list[0])))
  const marks = new Map(lists.flatMap((list) => marked(list, mark, inner(manner))))
  return pieces.map((piece) => ({ ...piece, marker: marks.get(piece) ?? piece.marker }))
}

function marked(list: readonly Piece[], mark: (at: number) => string, within: string): (readonly [Piece, string])[] {
  const outer = list.filter(({ level }) => level === list[0]?.level)
  if (outer.length > longest) return []
  return list.map((piece) => [piece, outer.includes(piece) ? mark(outer.indexOf(piece)) : within])
}

/** Whether numbers run on from one run of entries to the next, as those of a report's paragraphs do. */
function hasNumberedParagraphs(pieces: readonly Piece[]): boolean {
  return listsIn(pieces).some(([first]) => isNumber(first) && !/^\(?1\b/.test(first?.marker ?? ''))
}

function isNumber(piece: Piece | undefined): boolean {
  return /^\(?\d/.test(piece?.marker ?? '')
}

/** The runs of entries. */
function listsIn(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'item') runs.at(-1)?.push(piece)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}
