import type { Text } from '../../words/text.ts'

const speakers = ['i', "i'd", "i'm", "i've", 'me', 'my']

/** Whether a token stands within a quotation of more than itself, or its sentence is somebody's of himself. */
export function isSpoken(text: Text, at: number): boolean {
  let isOpen = false
  for (let token = 0; token < text.length; token++) {
    if (speakers.includes(text.word(token) ?? '')) return true
    if (token < at) isOpen = (isOpen || text.has(token, 'opens')) && !text.has(token, 'closes')
  }
  return isOpen
}
