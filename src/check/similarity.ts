/** Words as they are compared: case, typographic look-alikes, white space and final punctuation do not count. */
export function foldWords(words: string): string {
  return words
    .normalize('NFKC').toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ').trim().replace(/(?<![.;,:])[.;,:]+$/, '')
}

/** A person's name as it is compared: letters, digits and blanks only. */
export function foldName(words: string): string {
  return foldWords(words).replace(/[^\p{L}\p{N} ]/gu, '').replace(/\s+/g, ' ').trim()
}

/** Dice similarity of two texts' words, each as often as it stands there: 0 to 1. */
export function similarity(a: string, b: string): number {
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (!left.length && !right.length) return 1
  const unpaired = new Map<string, number>()
  for (const word of left) unpaired.set(word, (unpaired.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = unpaired.get(word) ?? 0
    if (count > 0) common++
    unpaired.set(word, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}

function wordsOf(text: string): string[] {
  return foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
