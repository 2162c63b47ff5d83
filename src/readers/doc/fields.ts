/** A field stands in the text as its code, then what it shows, between marks. */
const marks = /(?<mark>[\u0013\u0014\u0015])/

/** Leaves the codes of fields out of a text that comes in pieces, and what they show in. */
export class Fields {
  /** For each field that is open, whether its code is being read. */
  private readonly open: boolean[] = []

  shown(text: string): string {
    return text.split(marks).map((part) => this.part(part)).join('')
  }

  private part(part: string): string {
    if (part === '\u0013') this.open.push(true)
    else if (part === '\u0014') this.open[this.open.length - 1] = false
    else if (part === '\u0015') this.open.pop()
    else return this.open.includes(true) ? '' : part
    return ''
  }
}
