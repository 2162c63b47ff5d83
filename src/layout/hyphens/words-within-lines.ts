import { folded } from './broken-word.ts'
import { open } from './join-text.ts'

const word = /[\p{L}\p{M}\p{N}'\u2019\u2010-]+/gu

/** Which of the words that are asked for stand within a line somewhere in a document, whole or with their hyphen. */
export class WordsWithinLines {
  private readonly found = new Set<string>()

  /** @param asked words in small letters */
  constructor(texts: readonly string[], asked: readonly string[]) {
    const wanted = new Set(asked)
    for (const text of texts) {
      for (const { 0: printed, index } of text.matchAll(word)) {
        const isBroken = text[index - 1] === open || text[index + printed.length] === open
        if (!isBroken) this.add(folded(printed), wanted)
      }
    }
  }

  has(one: string): boolean {
    return this.found.has(one)
  }

  /** Words may stand within compounds: "well-being" in "well-being-led", "Pellingham" in "Pellingham-Smith". */
  private add(printed: string, wanted: ReadonlySet<string>): void {
    if (wanted.has(printed)) this.found.add(printed)
    if (!printed.includes('-') && !printed.includes("'")) return
    const parts = printed.split(/[-']/)
    for (const [index, part] of parts.entries()) {
      const pair = `${part}-${parts[index + 1] ?? ''}`
      if (wanted.has(part)) this.found.add(part)
      if (wanted.has(pair)) this.found.add(pair)
    }
  }
}
