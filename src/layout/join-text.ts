/** A hyphen at a line's end is a true one, so it stays and nothing goes between. A dash with a blank before it is no hyphen. */
const gluing = /[\p{L}\p{N}][-\u2010\u2011\u2013]$/u

/** The words of lines as one line, and where the words of each begin in it. */
export function joinText(texts: readonly string[]): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  for (const next of texts) {
    if (text !== '' && next !== '' && !gluing.test(text.slice(-2))) text += ' '
    starts.push(text.length)
    text += next
  }
  return { text, starts }
}
