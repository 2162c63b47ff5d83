/** What Word writes for a list from which nothing was chosen: its standard entry counts. */
const nothingChosen = 25

/** Finds what a form's list shows: the file keeps its entries and the number of the one that was chosen. */
export class FormFields {
  private entries: string[] = []
  private chosen = nothingChosen
  private standard = 0

  control(word: string, param = 0): void {
    if (word === 'ffres') this.chosen = param
    if (word === 'ffdefres') this.standard = param
    if (word === 'ffl') this.entries.push('')
  }

  /** Takes words of the entry that is open. */
  text(words: string): void {
    const entry = this.entries.pop()
    if (entry !== undefined) this.entries.push(entry + words)
  }

  /** What the list shows, which is then forgotten; empty where no list was met. */
  take(): string {
    const shown = this.entries[this.chosen === nothingChosen ? this.standard : this.chosen] ?? ''
    this.entries = []
    this.chosen = nothingChosen
    this.standard = 0
    return shown
  }
}
