/** The plain characters that patterns are written in, with their typographic look-alikes. One code unit each, so that offsets hold. */
const lookAlikes: Readonly<Record<string, string>> = {
  "'": '\u2018\u2019\u201A\u201B\u02BC\u00B4\u0060\u2032\uFF07',
  '"': '\u201C\u201D\u201E\u00AB\u00BB',
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\uFE58\uFE63\uFF0D',
  ' ': '\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
  d: '\u1D48', h: '\u02B0', n: '\u207F', r: '\u02B3', s: '\u02E2', t: '\u1D57',
}
const plain = new Map(Object.entries(lookAlikes).flatMap(([letter, alike]) => [...alike].map((character) => [character, letter] as const)))
const anyLookAlike = new RegExp(`[${[...plain.keys()].join('')}]`, 'g')

/** The same-length look-alike of a text: straight quotes, plain hyphens, plain blanks, the letters of a raised "th". */
export function fold(text: string): string {
  return text.replace(anyLookAlike, (character) => plain.get(character) ?? character)
}

/** White space folded to single blanks and trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Superscript digits are foot-note marks in the normal form. */
const noteMark = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/g

/** A mark that stands away from its word leaves no blank before the point. */
const noteMarkBeforePoint = / ?[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,6}(?=[.,;:!?])/g

/** Most words are values as they stand: printed with usual characters, parted by single blanks. */
const isClean = /^[\u0021-\u007E\u00A3\u00C0-\u024F\u2013-\u2026]+(?: [\u0021-\u007E\u00A3\u00C0-\u024F\u2013-\u2026]+)*$/

/** A text as a value: white space folded, foot-note marks gone. */
export function clean(text: string): string {
  if (isClean.test(text)) return text
  return foldSpace(text.replace(noteMarkBeforePoint, '').replace(noteMark, ''))
}
