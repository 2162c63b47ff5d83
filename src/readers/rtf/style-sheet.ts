/** Collects the ranks of headings from a file's styles, which tell them by number or by name. */
export class StyleSheet {
  private readonly ranks = new Map<number, number>()
  private number: number | undefined
  private outline: number | undefined
  private name = ''

  /** Takes note of a control word of a style. */
  control(word: string, param: number | undefined): void {
    if (word === 's') this.number = param
    if (word === 'outlinelevel') this.outline = param
  }

  /** Takes the words of the style sheet: the name of a style ends with a semicolon. */
  text(words: string): void {
    this.name += words
    if (this.name.includes(';')) this.end(this.name.split(';', 1)[0] ?? '')
  }

  rankOf(style: number): number | undefined {
    return this.ranks.get(style)
  }

  private end(name: string): void {
    const rank = this.outline ?? rankOfName(name.trim())
    if (rank !== undefined && rank < 9) this.ranks.set(this.number ?? 0, rank)
    this.number = this.outline = undefined
    this.name = ''
  }
}

function rankOfName(name: string): number | undefined {
  if (/^title$/i.test(name)) return 0
  const level = /^heading (?<level>[1-9])$/i.exec(name)?.groups?.['level']
  return level === undefined ? undefined : Number(level) - 1
}
