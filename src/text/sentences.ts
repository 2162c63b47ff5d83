import { anyOf } from './any-of.ts'
import { byView } from './by-view.ts'
import type { View } from './view.ts'

const abbreviation = anyOf(
  'Mr', 'Mrs', 'Ms', 'Dr', 'St', 'No', 'Nos', 'Cllr', 'etc', String.raw`e\.g`, String.raw`i\.e`, 'para', 'paras', String.raw`\p{Lu}`,
)
/** A full stop, question or exclamation mark that ends a sentence: not one of an abbreviation, an initial or a number. */
const end = new RegExp(String.raw`[.?!](?<!\b${abbreviation}.)['")]?(?=[ \t\n]+['"(]?[\p{Lu}\d]|[ \t\n]*$)`, 'u')

/** The sentences of a block, in order; a block without final punctuation is one sentence. */
export const sentencesOf: (block: View) => readonly View[] = byView((block) => {
  const sentences: View[] = []
  let start = 0
  for (const { whole } of block.findAll(end)) {
    sentences.push(block.slice(start, whole.end - block.start).trim())
    start = whole.end - block.start
  }
  sentences.push(block.slice(start).trim())
  return sentences.filter((sentence) => !sentence.isEmpty)
})
