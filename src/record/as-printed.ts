import { clean } from '../text/fold.ts'
import { withoutTitles } from '../vocabulary/names.ts'
import { kindOfField } from './pointer.ts'

/** Whether a value is what the words of its evidence say. */
type Nature = (value: string, quote: string) => boolean

const same: Nature = (value, quote) => value === clean(quote)

/** Evidence of a name has the honorifics, too. */
const name: Nature = (value, quote) => same(value, quote) || value === withoutTitles(quote)

/** "(a)" is number a. */
const number: Nature = (value, quote) => unmarked(value) === unmarked(clean(quote))

/** What stands at the end of a point and belongs to the list. */
const joint = /(?:[;,] ?(?:and|or)|;) ?$/

/** A point of a list; one that a page's end has parted leaves out what stands between its pieces. */
const entry: Nature = (value, quote) => value === unjoined(quote) || (quote.includes('\n') && runsThrough(value, quote))

/** A sentence with the list behind its colon has no bullets. */
const sentence: Nature = (value, quote) => unbulleted(value) === unbulleted(quote)

/** How each value that is given as printed follows from the words of its evidence; all others are read from theirs. */
const natures: Readonly<Record<string, Nature>> = {
  '/title': same,
  '/scope': sentence,
  '/authority/printed': same,
  '/dates/nextBy': same,
  '/inspectors/*/name': name,
  '/addressees/*/name': name,
  '/addressees/*/role': same,
  '/signatories/*/name': name,
  '/signatories/*/role': same,
  '/copiedTo/*/name': name,
  '/copiedTo/*/role': same,
  '/contacts/*/name': name,
  '/contacts/*/role': same,
  '/contacts/*/phone': same,
  '/contacts/*/email': same,
  '/judgements/*/label': same,
  '/judgements/*/gradePrinted': same,
  '/actions/*/text': entry,
  '/actions/*/number': number,
  '/actions/*/timescale': same,
  '/actions/*/items/*': entry,
  '/findings/*/text': entry,
  '/findings/*/section': same,
}

/** Whether a value is as its words say, or is none that is given as printed. */
export function isAsPrinted(pointer: string, value: unknown, quote: string): boolean {
  const nature = natures[kindOfField(pointer)]
  return nature === undefined || typeof value !== 'string' || nature(value, quote)
}

function unjoined(quote: string): string {
  return clean(quote).replace(joint, '')
}

function unmarked(number: string): string {
  return number.replace(/[()[\].: ]/g, '')
}

function unbulleted(words: string): string {
  return clean(words.replace(/\u2022/g, ' ')).replace(/[.:]$/, '')
}

/** Whether the quote has all words of the value in their order. */
function runsThrough(value: string, quote: string): boolean {
  const words = clean(value).split(' ')
  let next = 0
  for (const word of unjoined(quote).split(' ')) if (word === words[next]) next++
  return next === words.length
}
