/** Written as one character by some fonts, or not meant to be printed. */
const replacements: Readonly<Record<string, string>> = {
  '\uFB00': 'ff', '\uFB01': 'fi', '\uFB02': 'fl', '\uFB03': 'ffi', '\uFB04': 'ffl', '\uFB05': 'ft', '\uFB06': 'st',
  '\u00AD': '', '\u200B': '', '\u200C': '', '\u200D': '', '\u2060': '', '\uFEFF': '',
}
// A soft hyphen at the end tells that a word goes on behind it.
const odd = /[\uFB00-\uFB06\u200B-\u200D\u2060\uFEFF]|\u00AD(?!\s*$)/g
// Single plain blanks, nearly all there are, need no work.
const oddBlanks = / \s+|[^\S ]\s*/g
// A control character at a line's start is a bullet of some fonts, so the markers are read before these are dropped.
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** The text as it is to be read: ligatures expanded, soft hyphens gone but for one at the end, any white space one blank. Ends are kept. */
export function printed(text: string): string {
  return text.replace(odd, (character) => replacements[character] ?? '').replace(oddBlanks, ' ')
}

/** Without characters that print nothing and mean nothing. */
export function withoutControl(text: string): string {
  return text.replace(control, '')
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits as the superscript characters that mark a foot-note in the normal text. */
export function raised(digits: string): string {
  return digits.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit)
}

/** Superscript digits as plain ones. */
export function lowered(digits: string): string {
  return digits.replace(/[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/g, (digit) => String(superscripts.indexOf(digit)))
}
