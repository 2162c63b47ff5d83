import { monthWord } from '../../vocabulary/months.ts'
import { postcode } from '../../vocabulary/postcode.ts'

/** What an issuer's letterhead has and a running head has not. */
const contact = new RegExp(String.raw`@|www\.|\b0\d{2,4}\s?\d{3}|${postcode}`)

const day = String.raw`(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?:\sday\sof)?`
const inWords = String.raw`${day}[\s-]${monthWord},?[\s-]\d{4}`
const inFigures = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`
/** A letter's date: a line of its own. */
const date = new RegExp(String.raw`^(?:dated?:?\s)?(?:[a-z]{3,6}day,?\s)?(?:${inWords}|${inFigures})$`, 'i')

/** Whether lines at the edge of a page, or in a box, are a letter's head: they give an address or the letter's date. */
export function isLetterhead(lines: readonly string[]): boolean {
  return headLines(lines).some((line) => contact.test(line) || date.test(line))
}

/** The lines of a head; what tabs part stands side by side on the page and is a line each. */
export function headLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\t')).map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
}
