import type { Text } from '../../words/text.ts'

const speakers = ['i', "i'd", "i'm", "i've", 'me', 'my']

/** Whether a token stands within a quotation of more than itself, or somebody speaks of himself before it. */
export function isSpoken(text: Text, at: number): boolean {
  let isOpen = false
  for (let before = 0; before < at; before++) {
    if (speakers.includes(text.word(before) ?? '')) return true
    isOpen = (isOpen || text.has(before, 'opens')) && !text.has(before, 'closes')
  }
  return isOpen
}
