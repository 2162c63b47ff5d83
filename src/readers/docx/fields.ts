import type { XmlElement } from '../xml/walk-xml.ts'
import { isOn, numberIn } from './word-xml.ts'

/** A field that is open. */
interface Field {
  code: string
  /** Whether its code has ended, and what it shows has begun. */
  isShowing: boolean
  hasWords: boolean
  readonly form: Form
}

/** What a form's field says of itself. */
interface Form {
  kind?: 'box' | 'choice'
  isTicked?: boolean
  chosen?: number
  standard?: number
  readonly entries: string[]
}

/** Fields whose code makes what the page shows, and that keep no words of it. */
const shownByCode = /^\s*(?<name>EQ|SYMBOL|AUTONUM[A-Z]*|LISTNUM|MACROBUTTON|GOTOBUTTON)\b/i

/** The fields that are open, one in another: their codes are no words of the page, what they show is. */
export class Fields {
  private readonly open: Field[] = []

  /** Whether what comes by is code of some field. */
  get isInCode(): boolean {
    return this.open.some(({ isShowing }) => !isShowing)
  }

  /** Whether a field was never ended. */
  get isUnfinished(): boolean {
    return this.open.length > 0
  }

  begin(): void {
    this.open.push({ code: '', isShowing: false, hasWords: false, form: { entries: [] } })
  }

  separate(): void {
    const field = this.open.at(-1)
    if (field) field.isShowing = true
  }

  addCode(words: string): void {
    const field = this.open.at(-1)
    if (field) field.code += words
  }

  noteWords(): void {
    for (const field of this.open) field.hasWords = true
  }

  /** Takes note of an element inside `ffData`. */
  noteForm(element: XmlElement): void {
    const form = this.open.at(-1)?.form
    if (!form) return
    switch (element.name) {
      case 'checkBox': form.kind = 'box'; break
      case 'ddList': form.kind = 'choice'; break
      case 'checked': form.isTicked = isOn(element); break
      case 'default': form.isTicked ??= isOn(element); form.standard = numberIn(element.attribute('val')); break
      case 'result': form.chosen = numberIn(element.attribute('val')); break
      case 'listEntry': form.entries.push(element.attribute('val') ?? '')
    }
  }

  /** Ends a field: the words that it shows and does not hold, and its name where the page shows more than could be read. */
  end(): { readonly shows: string; readonly unread?: string | undefined } {
    const field = this.open.pop()
    if (!field || field.hasWords) return { shows: '' }
    return { shows: formWords(field.form), unread: field.isShowing ? undefined : shownByCode.exec(field.code)?.groups?.['name'] }
  }
}

function formWords({ kind, isTicked = false, chosen, standard = 0, entries }: Form): string {
  if (kind === 'box') return isTicked ? '☒' : '☐'
  return kind === 'choice' ? (entries[chosen ?? standard] ?? '') : ''
}
