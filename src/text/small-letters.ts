import type { Doc } from './doc.ts'

/** A letter by its number, and what stands for itself in a pattern: an escape that is no small letter, a property, the name of a group. */
const parts = /\\u(?<number>[\dA-F]{4})|(?<fixed>\\(?:[pP]\{[^}]*\}|k<\w+>|[^a-z])|\(\?<\w+>)|\p{Lu}+/gu
const ofDocs = new WeakMap<Doc, string>()

/** A text in small letters, each at its place: of one letter alone, the dotted capital I, the small one is longer. */
export function smallLetters(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase()
}

/** The folded text of a document in small letters. */
export function smallLettersOf(doc: Doc): string {
  const known = ofDocs.get(doc)
  if (known !== undefined) return known
  const small = smallLetters(doc.folded)
  ofDocs.set(doc, small)
  return small
}

/** A pattern that fits a text in small letters where this one fits the text, capitals or not. */
export function smallPattern(source: string): string {
  if (source === source.toLowerCase()) return source
  return source.replace(parts, inSmallLetters)
}

function inSmallLetters(words: string, number: string | undefined, fixed: string | undefined): string {
  return number ? numbered(number) : fixed ?? words.toLowerCase()
}

function numbered(number: string): string {
  const small = smallLetters(String.fromCharCode(Number.parseInt(number, 16)))
  return String.raw`\u${small.charCodeAt(0).toString(16).padStart(4, '0')}`
}
