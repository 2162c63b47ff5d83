import type { Piece } from '../piece.ts'

const pair = /(?<=^|[\s(‘“"'])(?<first>\p{Lu}[\p{L}’'-]{2,30}) (?=(?<second>\p{Lu}[\p{L}’'-]{2,30}))/gu
const lastWord = /(?<=^|\s)\p{Lu}[\p{L}’'-]{2,30}$/u
const firstWord = /^\p{Lu}[\p{L}’'-]{2,30}/u

/** Names that a file's text has within a line somewhere, by two of their words that follow each other. */
export class NamePairs {
  private readonly pairs = new Set<string>()

  constructor(pieces: readonly Piece[]) {
    for (const { kind, text } of pieces) {
      if (kind === 'furniture') continue
      for (const { groups } of text.matchAll(pair)) this.pairs.add(`${groups?.['first']} ${groups?.['second']}`)
    }
  }

  /** Whether a line end cuts such a name: "… of the Local Safeguarding" / "Children Board". */
  isCut(above: string, below: string): boolean {
    const first = lastWord.exec(above.slice(-40))?.[0]
    const second = firstWord.exec(below)?.[0]
    return first !== undefined && second !== undefined && this.pairs.has(`${first} ${second}`)
  }
}
