/** What Word writes for a box or a list from which nothing was chosen: the standard counts. */
const nothingChosen = 25
const box = 1

/** Knows the field that was met last: what it shows where the file does not write that out, and whether it only asks to be filled in. */
export class Fields {
  isPrompt = false
  private kind: number | undefined
  private entries: string[] = []
  private chosen = nothingChosen
  private standard = 0

  begin(): void {
    this.isPrompt = false
    this.kind = undefined
    this.entries = []
    this.chosen = nothingChosen
    this.standard = 0
  }

  /** Takes words of the field's code; tells whether they make an equation. */
  code(words: string): boolean {
    this.isPrompt ||= /^\s*MACROBUTTON\b/.test(words)
    return /^\s*EQ\s/.test(words)
  }

  /** Takes note of a control word of a form's field. */
  control(word: string, param = 0): void {
    if (word === 'fftype') this.kind = param
    if (word === 'ffres') this.chosen = param
    if (word === 'ffdefres') this.standard = param
    if (word === 'ffl') this.entries.push('')
  }

  /** Takes words of the entry of a list that is open. */
  entry(words: string): void {
    const entry = this.entries.pop()
    if (entry !== undefined) this.entries.push(entry + words)
  }

  /** What a box or a list shows; empty for other fields. */
  get formWords(): string {
    const chosen = this.chosen === nothingChosen ? this.standard : this.chosen
    return this.kind === box ? (chosen === 0 ? '☐' : '☒') : (this.entries[chosen] ?? '')
  }
}
