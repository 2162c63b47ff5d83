/** A stretch of a line in one weight. */
export interface Stretch {
  readonly text: string
  readonly bold: boolean
}

const escapable = /[\\`*_{}[\]()#+\-.!|<>~&]/
const longestLabel = 300
const longestAddress = 800

/** A line of markdown as plain words: links, escapes and marks of emphasis undone. */
export function undoMarks(text: string): Stretch[] {
  return new Marks(text).read()
}

/** The words of stretches that stand side by side. */
export function wordsOf(stretches: readonly Stretch[]): string {
  return stretches.map((stretch) => stretch.text).join('')
}

/** Whether all words are bold. */
export function isBold(stretches: readonly Stretch[]): boolean {
  const printed = stretches.filter((stretch) => /[\p{L}\p{N}]/u.test(stretch.text))
  return printed.length > 0 && printed.every((stretch) => stretch.bold)
}

class Marks {
  private at = 0
  private words = ''
  private bold = false
  private readonly stretches: Stretch[] = []

  constructor(private readonly text: string) {}

  read(): Stretch[] {
    while (this.at < this.text.length) this.step()
    this.close()
    return this.stretches
  }

  private step(): void {
    const character = this.text[this.at] ?? ''
    if (character === '\\' && escapable.test(this.text[this.at + 1] ?? '')) return this.take(this.text[this.at + 1] ?? '', 2)
    if (character === '*' || character === '_') return this.emphasis(character)
    if (character === '[' || (character === '!' && this.text[this.at + 1] === '[')) return this.link(character === '!')
    this.take(character, 1)
  }

  private take(words: string, length: number): void {
    this.words += words
    this.at += length
  }

  private close(): void {
    if (this.words !== '') this.stretches.push({ text: this.words, bold: this.bold })
    this.words = ''
  }

  /** Two or three marks turn bold on or off, one means italics; a longer row is a line to write on. */
  private emphasis(mark: string): void {
    const length = this.rowOf(mark)
    const before = this.text[this.at - 1] ?? ' '
    const after = this.text[this.at + length] ?? ' '
    if (length > 3 || standsLoose(mark, before, after) || (length === 1 && !this.hasPartner(mark))) {
      return this.take(mark.repeat(length), length)
    }
    if (length > 1) {
      this.close()
      this.bold = !this.bold
    }
    this.at += length
  }

  private rowOf(mark: string): number {
    let length = 1
    while (this.text[this.at + length] === mark) length++
    return length
  }

  /** A lone star is a foot-note's, unless the line has its partner. */
  private hasPartner(mark: string): boolean {
    this.singles ??= countSingles(this.text)
    return (this.singles[mark] ?? 0) % 2 === 0
  }

  private singles: Record<string, number> | undefined

  private link(isPicture: boolean): void {
    const open = this.at + (isPicture ? 2 : 1)
    const middle = closingBracket(this.text, open, '[]', longestLabel)
    const end = this.text.startsWith('](', middle) ? closingBracket(this.text, middle + 2, '()', longestAddress) : -1
    if (end < 0) return this.take(this.text[this.at] ?? '', 1)
    this.words += isPicture ? '' : wordsOf(undoMarks(this.text.slice(open, middle)))
    this.at = end + 1
  }
}

/** Single marks that may open or close italics. */
function countSingles(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { 0: mark, index } of text.matchAll(/[*_]/g)) {
    const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]]
    const isOne = before !== mark && after !== mark && !standsLoose(mark, before, after)
    if (isOne) counts[mark] = (counts[mark] ?? 0) + 1
  }
  return counts
}

/** Between blanks, or as an underline within a name, a mark is a character like any other. */
function standsLoose(mark: string, before: string, after: string): boolean {
  return (/\s/.test(before) && /\s/.test(after)) || (mark === '_' && /\w/.test(before) && /\w/.test(after))
}

/** Where the bracket that is open closes, or -1; there may be brackets inside. */
function closingBracket(text: string, start: number, [open, close]: string, longest: number): number {
  let depth = 1
  for (let at = start; at < Math.min(text.length, start + longest); at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === open) depth++
    else if (character === close && --depth === 0) return at
  }
  return -1
}
