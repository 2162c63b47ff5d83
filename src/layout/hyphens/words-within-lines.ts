import { folded } from './broken-word.ts'
import { open } from './join-text.ts'

const word = /[\p{L}\p{M}\p{N}'\u2019\u2010-]+/gu
/** A word, and what is glued to it over lines' ends. */
const broken = new RegExp(`[\\p{L}\\p{M}\\p{N}'\u2019\u2010-]*${open}[\\p{L}\\p{M}\\p{N}'\u2019\u2010-]*`, 'gu')

/** Which of the words that are asked for stand within a line somewhere in a document, whole or with their hyphen. */
export class WordsWithinLines {
  private readonly found = new Set<string>()
  private readonly wanted: ReadonlySet<string>

  /** @param asked words in small letters */
  constructor(texts: readonly string[], asked: readonly string[]) {
    this.wanted = new Set(asked)
    for (const text of texts) for (const printed of wordsIn(text)) this.add(printed)
  }

  has(one: string): boolean {
    return this.found.has(one)
  }

  /** Words may stand within compounds: "well-being" in "well-being-led", "Pellingham" in "Pellingham-Smith". */
  private add(printed: string): void {
    this.find(printed)
    if (!printed.includes('-') && !printed.includes("'")) return
    const parts = printed.split(/[-']/)
    for (const [index, part] of parts.entries()) {
      this.find(part)
      this.find(`${part}-${parts[index + 1] ?? ''}`)
    }
  }

  private find(one: string): void {
    if (this.wanted.has(one)) this.found.add(one)
  }
}

/** The words of a text that no line's end breaks, folded: all at once, since a long document has many. */
function wordsIn(text: string): readonly string[] {
  const whole = text.includes(open) ? text.replace(broken, ' ') : text
  return folded(whole).match(word) ?? []
}
