import type { ReaderWarning } from '../define-reader.ts'

const mostWords = 60

/** Notes what of a document is not read though it may be shown; each kind of it makes one warning. */
export class Omissions {
  private readonly parts = new Map<string, number>()
  private readonly white: string[] = []

  /** Takes note of a part that cannot be read as words: `equation`. */
  part(kind: string): void {
    this.parts.set(kind, (this.parts.get(kind) ?? 0) + 1)
  }

  /** Takes note of words in the colour of the paper. */
  whiteWords(words: string): void {
    if (words.trim() !== '') this.white.push(words.trim())
  }

  get warnings(): ReaderWarning[] {
    const parts = [...this.parts].map(([kind, count]): ReaderWarning => {
      return { code: 'left-out', message: count === 1 ? `One ${kind} could not be read and was left out.` : `${count} ${kind}s could not be read and were left out.` }
    })
    return this.white.length === 0 ? parts : [...parts, { code: 'hidden-words', message: `White words on white paper were left out: “${shortened(this.white.join(' '))}”.` }]
  }
}

function shortened(words: string): string {
  return words.length > mostWords ? `${words.slice(0, mostWords)}…` : words
}
