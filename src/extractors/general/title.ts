import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { type Pattern, fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { salutationIn } from '../letter/salutation.ts'

/** The number of a page, alone in its block: "Page 1 of 13", "- 2 -", "1/4", "iv". */
const pageNumber = /^\W{0,3}(?:p(?:age|g|p)?\b[.:]? ?)?(?:\d{1,4}|[ivxlc]{1,6})(?: ?(?:of|\/) ?\d{1,4})?\W{0,3}$/i

/** Whether a block may be a title: the mark of a note alone has no words, and a page's number is none. */
const isTitle = ({ value, folded }: View): boolean => value.length > 0 && value.length < 250 && !fits(pageNumber, folded)

/** "Focused visit to Leeds children's services.": a full stop does not make a sentence of it. */
const told = String.raw`\b${anyOf('is', 'are', 'was', 'were', 'has', 'have', 'took')}\b`
const namesVisit = new RegExp(String.raw`^(?:[\w-]+ ){0,5}(?:visit|inspection|review) (?:to|of|in) (?!.*${told})`, 'i')

/** A letter's title: the line behind "Dear …". */
export const letterTitle = defineExtractor<string>('letter-title', (view) => {
  const salutation = salutationIn(view)
  const title = salutation && view.after(salutation).blocks()[0]
  if (!title || !isTitle(title)) return undefined
  return !/[.]$/.test(title.folded) ? title.words() : title.has(namesVisit) ? title.trimEndOf('. ').words() : undefined
})

/** A reader may have put the line of the dates behind the title. */
const datesBehind = /\s(?=Inspection dates? ?:)/

function withoutDates(title: View): View {
  const dates = title.find(datesBehind)?.whole
  return dates ? title.before(dates) : title
}

/** The first heading that the pattern fits, with the lines of the same heading that follow it directly. */
export function titleLike(pattern: Pattern) {
  return defineExtractor<string>('title', (view) => {
    const title = view.blocks().find((block) => block.value.length < 300 && block.has(pattern))
    return title && withoutDates(title).words()
  })
}

/** The way to a web page, its menu, the day on top of it in words, and heads of its lists. */
const path = String.raw`home\b.{0,3}[>\u00BB/]`
const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[\w, ]{0,30}\d{4}$`
const menu = String.raw`[^|]{1,30}(?: ?\| ?[^|]{1,30}){3,}$`
const furniture = ['skip to (?:main )?content', 'advertisement$', String.raw`published on\b.{6,40}$`, String.raw`(?:latest|breaking|more)\b.{0,40}\bnews$`]
const siteFurniture = new RegExp(`^${anyOf(path, day, menu, ...furniture)}`, 'i')

/** The first heading of a document, failing that its first block. */
export const firstHeading = defineExtractor<string>('first-heading', (view: View) => {
  const blocks = view.blocks().filter((block) => block.block.kind !== 'letterhead' && isTitle(block) && !block.has(siteFurniture))
  return (blocks.find((block) => block.block.kind === 'heading') ?? blocks[0])?.words()
})

const longest = 300

/**
 * A title set over several blocks: the first that the pattern fits, with those directly below that go on with it ("and", "Review of …").
 */
export function titleFrom(start: Pattern, goesOn?: Pattern) {
  return defineExtractor<string>('title-from', (view) => {
    const blocks = view.blocks().filter((block) => block.value.length < longest)
    const first = blocks.findIndex((block) => fits(start, block.value))
    const rest = blocks.slice(first + 1)
    const end = rest.findIndex((block) => !(goesOn && fits(goesOn, block.value)))
    const last = end > 0 ? rest[end - 1] : undefined
    const title = blocks[first]
    return title && withoutDates(last ? title.to(last) : title).words()
  })
}
