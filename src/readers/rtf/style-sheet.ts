interface Style {
  readonly base: string | undefined
  readonly isHidden: boolean | undefined
}

/** Paragraphs' styles are called by `\s`, characters' by `\cs`. */
type StyleKind = 's' | 'cs'

/** Collects from a file's styles the ranks of headings, which they tell by number or by name, and whether they hide words. */
export class StyleSheet {
  private readonly ranks = new Map<number, number>()
  private readonly styles = new Map<string, Style>()
  private kind: StyleKind = 's'
  private number = 0
  private base: number | undefined
  private isHidden: boolean | undefined
  private outline: number | undefined
  private name = ''

  /** Takes note of a control word of a style. */
  control(word: string, param: number | undefined): void {
    if (word === 's' || word === 'cs') [this.kind, this.number] = [word, param ?? 0]
    if (word === 'sbasedon') this.base = param
    if (word === 'v') this.isHidden = param !== 0
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

  /** Whether a style hides its words, or undefined where neither it nor what it is based on says so. */
  hides(kind: StyleKind, number: number): boolean | undefined {
    let style = this.styles.get(`${kind}${number}`)
    for (let steps = 0; style && style.isHidden === undefined && steps < this.styles.size; steps++) {
      style = this.styles.get(style.base ?? '')
    }
    return style?.isHidden
  }

  private end(name: string): void {
    const { kind, number, base, isHidden } = this
    const rank = this.outline ?? rankOfName(name.trim())
    if (kind === 's' && rank !== undefined && rank < 9) this.ranks.set(number, rank)
    this.styles.set(`${kind}${number}`, { base: base === undefined ? undefined : `${kind}${base}`, isHidden })
    this.kind = 's'
    this.number = 0
    this.base = this.isHidden = this.outline = undefined
    this.name = ''
  }
}

function rankOfName(name: string): number | undefined {
  if (/^title$/i.test(name)) return 0
  const level = /^heading (?<level>[1-9])$/i.exec(name)?.groups?.['level']
  return level === undefined ? undefined : Number(level) - 1
}
