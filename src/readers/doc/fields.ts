/** Fields whose code makes what the page shows, and that keep no words of it. */
const shownByCode = /^\s*(?<name>EQ|SYMBOL|AUTONUM[A-Z]*|LISTNUM)\b/i
const embedding = /^\s*EMBED\s+(?<program>[\w.]+)/i

/** What such a field shows is what somebody is asked to fill in. */
const prompt = /^\s*MACROBUTTON\b/i

/** A field that is open: its code, then what it shows. */
interface Field {
  code: string
  isShowing: boolean
  hasWords: boolean
}

/** The fields that are open, one in another: their codes are no words of the page, what they show is. */
export class Fields {
  private readonly open: Field[] = []

  /** Whether what comes by is code of some field, or a prompt. */
  get isUnread(): boolean {
    return this.open.some(({ isShowing, code }) => !isShowing || prompt.test(code))
  }

  /** Whether what comes by is the code of a form's field. */
  get isForm(): boolean {
    return /^\s*FORM(?:DROPDOWN|CHECKBOX)\b/i.test(this.open.at(-1)?.code ?? '')
  }

  begin(): void {
    this.open.push({ code: '', isShowing: false, hasWords: false })
  }

  addCode(words: string): void {
    const field = this.open.at(-1)
    if (field && !field.isShowing) field.code += words
  }

  noteWords(): void {
    for (const field of this.open) field.hasWords = true
  }

  separate(): void {
    const field = this.open.at(-1)
    if (field) field.isShowing = true
  }

  /** Ends a field; says what the page shows of it that is no words. */
  end(): string | undefined {
    const field = this.open.pop()
    const program = embedding.exec(field?.code ?? '')?.groups?.['program']
    if (program !== undefined) return program.startsWith('Equation') ? 'an equation' : `an object of another program (${program})`
    const name = field?.hasWords === false ? shownByCode.exec(field.code)?.groups?.['name'] : undefined
    return name && (name.toUpperCase() === 'EQ' ? 'an equation' : `a field (${name})`)
  }
}
