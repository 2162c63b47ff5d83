import { where } from '../words/matcher.ts'
import type { Text } from '../words/text.ts'

/** Whether a sentence, or a cell of its row, begins at a token. */
export function beginsAt(text: Text, at: number): boolean {
  return at === 0 || ['\t', '\n'].includes(text.word(at - 1) ?? '')
}

/** Nothing, where a sentence or cell begins. */
export const start = where(beginsAt)
