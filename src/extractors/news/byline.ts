import type { Draft } from '../../record/draft.ts'
import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import { until } from '../../text/until.ts'
import type { BlockView, View } from '../../text/view.ts'
import { daysIn } from '../../phrases/time/day.ts'
import { personName } from '../people/person-name.ts'
import { isFurniture } from './furniture.ts'
import { kind } from './outlet.ts'
import { byOnDay, onDayBy, reporterName, trade } from './reporter.ts'

/** How many of a page's first blocks may hold the byline: a site's menus may stand before it. */
const firstBlocks = 25
const longestLine = 140
/** What readers say stands below. */
const comments = /^(?:(?:\d{1,3}|one|two|three) )?(?:comments?|responses?)(?: to\b.*|:)?$/i

const work = anyOf('exclusive', 'words', 'story', '(?:video |film )?report', 'written', 'posted', 'published', 'article')
/** "Friday, 27th March 2020 - By NAME" */
const dayAhead = String.raw`(?:[\w ,]{4,40}\b(?:19|20)\d{2}\b[ ,|\u00B7\u2022-]*)?`
const by = new RegExp(String.raw`^[*_ ]*${dayAhead}${anyOf(`(?:${work} )?by(?: ?:)?`, '(?:words|author|reporter|story|from) ?:')} `, 'i')
/** "ANN MARSH reports", "ANN MARSH @annmarsh" */
/** "Posted: 23 October 2012 | NAME" */
const dayGiven = '(?:(?:date|posted|published|updated)(?: on)? ?:? ?)?'
const dayThen = String.raw`${dayGiven}[\w ,]{4,40}\b(?:19|20)\d{2} ?[|\t\u00B7\u2022] ?`
const dayFirst = new RegExp(`^${dayThen}(?=[^|\\t]*$)`, 'i')
const reports = new RegExp(String.raw`^${reporterName} (?:reports\.?|@\w{3,30})$`)
/** "ByANN MARSH" has lost its blank. */
const glued = /^[*_ ]*By(?=[A-Z][\w'-]+ [A-Z])/
const tradeAhead = new RegExp(`^(?:from )?(?:(?:(?:our|the) )?${trade}[,:]? ?)?`, 'i')
/** A name ends where the trade, a date, a menu or a mail address begins. */
const nameEnd = new RegExp(anyOf(`(?<=\\w)(?=${trade})`, String.raw` ?(?:[,|(@\t\n">\u00B7\u2022]| - )`, String.raw` (?:${trade}|on\b|in\b|at \d|reports\b|covers\b|writes\b|\d|\w[\w.]*@)`), 'i')
const tradeBehind = new RegExp(`^\\W*${trade}`, 'i')
const anyTrade = new RegExp(String.raw`\b${trade}`, 'i')
const capitals = /^[^a-z]+$/
/** "Child P" is nobody who writes. */
const initialLast = / [A-Z]\W*$/
/** "Education reporter" alone is shorter than this, as is a day. */
const shortLine = 60
/** How many lines below a name alone the day may stand. */
const linesToDay = 2
const onlyBy = /^[*_ ]*by ?:?$/i
const dayLabel = /^(?:published|posted|updated)\b.*\d/i
const year = /\b(?:19|20)\d{2}$/

/**
 * Who wrote a press report: "By NAME", "NAME, Local Democracy Reporter", a name alone on a line near the top; two names are two reporters.
 */
export const byline = defineExtractor<Person[]>('byline', (view) => {
  const article = until(view.blocks(), ({ body }) => body.has(comments))
  const blocks = article.slice(0, firstBlocks).filter((block) => block.value.length < longestLine)
  const at = ways.map((fits) => firstOf(blocks, fits)).find((found) => found !== undefined)
  const line = at === undefined ? undefined : blocks[at]
  if (at === undefined || !line) return inLine(view)
  const names = reporters(line)
  const behind = names[0] && line.after(names[0].at).find(tradeBehind)?.whole.without(/^\W+/)
  const role = (behind ?? line.find(anyTrade)?.whole)?.words() ?? tradeBelow(blocks[at + 1])
  if (!names.length) return [{ name: null, role: role ?? null, organisation: null }]
  return names.map((name) => ({ name, role: role ?? null, organisation: null }) satisfies Draft<Person>)
})

/** "… by NAME, local democracy reporter" at the end of a headline's line. */
const byTrade = new RegExp(String.raw`\bby (?<who>${reporterName}), ${trade}$`, 'm')

/** "Your weekly round-up, compiled by NAME" */
const compiledBy = new RegExp(String.raw`^[^.\n]{0,80}\b(?:compiled|put together|edited|written) by (?<who>${reporterName})$`, 'm')

/** "Posted by NAME, 29 June 2017" at the foot; whoever comments is one of many. */
const wrote = anyOf('[Pp]osted', '[Ww]ritten', '[Ww]ords', '[Ss]tory', '[Aa]rticle')
const postedBy = new RegExp(String.raw`^${wrote} by (?:Cllr |Councillor )?(?<who>${reporterName}),? (?:on |at )?\d`, 'm')

function personNameIn(who: View | undefined): Grounded<string> | undefined {
  return who && personName(who)
}

/** "… by NAME on February 3, 2023" within a longer line. */
function inLine(view: View): Draft<Person>[] {
  const who = [byOnDay, onDayBy, byTrade, compiledBy].map((pattern) => view.find(pattern)?.groups.who).find((found) => found !== undefined)
  const last = view.findAll(postedBy)
  const name = personNameIn(who ?? (last.length === 1 ? last[0]?.groups.who : undefined))
  return name ? [{ name, role: null, organisation: null }] : []
}

type Fits = (block: BlockView, index: number, blocks: readonly BlockView[]) => boolean

/** Which lines may hold the byline, the surer ones first. */
const ways: readonly Fits[] = [
  (block) => (block.body.has(by) || block.body.has(glued)) && (reporters(block).length > 0 || isTrade(block)),
  (block) => block.block.kind !== 'item' && block.has(anyTrade) && reporters(block).length > 0,
  (block) => block.has(reports) && reporters(block).length > 0,
  isNameBeforeDay,
  isNameAlone,
  isNameAbove,
  isNameAboveTrade,
]

function firstOf(blocks: readonly BlockView[], fits: Fits): number | undefined {
  const at = blocks.findIndex(fits)
  return at < 0 ? undefined : at
}

function reporters(block: BlockView): Grounded<string>[] {
  const words = block.body.without(dayFirst).without(glued).without(by).without(tradeAhead)
  const end = words.find(nameEnd)?.whole
  const names = end ? words.before(end) : words
  return names.splitAt(/ (?:and|&) /).flatMap((name) => personName(name) ?? [])
}

/** "By NAME" above "Education reporter". */
function tradeBelow(block: BlockView | undefined): Grounded<string> | undefined {
  const found = block?.body.find(anyTrade)?.whole
  return found && found.start === block.body.start && block.value.length < shortLine ? found.words() : undefined
}

/** "By Local Democracy Reporter" */
function isTrade(block: BlockView): boolean {
  return block.body.without(by).without(tradeAhead).isEmpty
}

/** "NAME 21 September 2016", "NAME | 21 September 2016 | in Children" */
function isNameBeforeDay(block: BlockView): boolean {
  const [name, line] = block.splitAt(/ ?[|\t\u00B7\u2022] ?/)
  if (block.has(dayFirst) && name && line && daysIn(name).length) return personName(line) !== undefined && !isFurniture(line)
  if (name && line) return isDay(line) && personName(name) !== undefined && !isFurniture(name)
  if (block.value.length >= shortLine || !block.has(year)) return false
  const day = daysIn(block)[0]?.at
  return day !== undefined && day.end === block.end && personName(block.before(day)) !== undefined && !isFurniture(block.before(day))
}

/** A name alone is a menu's or a masthead's too; a reporter's stands below "By" or above the day. */
function isNameAlone(block: BlockView, index: number, blocks: readonly BlockView[]): boolean {
  if (!isName(block)) return false
  const above = blocks[index - 1]
  if (above && (above.has(onlyBy) || (above.has(dayLabel) && above.value.length < longestLine))) return true
  if (block.block.kind !== 'paragraph') return false
  if (above && isDayAlone(above) && (blocks[index + 1]?.value.length ?? 0) >= shortLine) return true
  const below = blocks.slice(index + 1, index + 1 + linesToDay)
  return below.some((line) => isDay(line) || line.has(dayLabel))
}

/** A name that a page sets as a heading is a reporter's where the day stands below it. */
function isNameAbove(block: BlockView, index: number, blocks: readonly BlockView[]): boolean {
  const below = blocks[index + 1]
  return block.block.kind === 'heading' && isName(block) && below !== undefined && isDay(below)
}

const paper = new RegExp(String.raw`^[A-Z][\w' ]{0,30}\b${kind}\b(?:,[^.]{0,40})?$`)

/** "NAME" above "News Reporter" or "Valley News, Leeds" */
function isNameAboveTrade(block: BlockView, index: number, blocks: readonly BlockView[]): boolean {
  const below = blocks[index + 1]
  if (!below || below.value.length >= shortLine || !isName(block)) return false
  return tradeBelow(below) !== undefined || below.has(anyTrade) || below.has(paper)
}

function isDayAlone(block: View): boolean {
  const day = daysIn(block)[0]?.at
  return day !== undefined && /^(?:[a-z]+,? )?$/i.test(block.before(day).folded) && block.after(day).isEmpty
}

function isDay(block: View): boolean {
  return block.value.length < shortLine && daysIn(block).length > 0
}

function isName(block: BlockView): boolean {
  const words = block.folded
  return !fits(capitals, words) && !fits(initialLast, words) && !isFurniture(block) && personName(block.body) !== undefined
}
