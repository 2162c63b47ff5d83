/** Shares of red, green and blue from which on a colour cannot be told from white paper. */
const faintest = 250

/** The colours of a file by number. */
export class Colours {
  private readonly whites = new Set<number>()
  private shares: number[] = []
  private number = 0

  /** Takes note of a control word of the table. */
  control(word: string, param: number | undefined): void {
    if (word === 'red' || word === 'green' || word === 'blue') this.shares.push(param ?? 0)
  }

  /** Takes the words of the table: each colour ends with a semicolon; an empty one is the reader's own. */
  text(words: string): void {
    for (const end of words) if (end === ';') this.end()
  }

  isWhite(number: number): boolean {
    return this.whites.has(number)
  }

  private end(): void {
    if (this.shares.length === 3 && this.shares.every((share) => share >= faintest)) this.whites.add(this.number)
    this.shares = []
    this.number++
  }
}
