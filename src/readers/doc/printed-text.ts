/** Marks of pictures, drawings, annotations and the like; optional hyphens. */
const unprinted = /[\0-\u0006\u0008\u000F-\u001D\u001F]/g
const printed: Readonly<Record<string, string>> = { '\u000B': '\n', '\u000E': '\n', '\u001E': '\u2011' }

/** Text that Word keeps with control characters in it, as it is printed. */
export function printedText(text: string): string {
  return text.replace(/[\v\u000E\u001E]/g, (character) => printed[character] ?? '').replace(unprinted, '')
}
