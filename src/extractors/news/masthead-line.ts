import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'

const ends = /[\t\n]| ?[|\u00B7\u2022]| - (?=[a-z])| magazine\b/

/** "Town Gazette." and "Valley FM", with a menu or what it is in the cells beside it. */
export function firstCell(line: View): View {
  const end = line.find(ends)?.whole
  return (end ? line.before(end) : line).trim().trimEndOf('. ')
}

const word = String.raw`(?:[A-Z][\w'-]*|&|and|of|for|in|the|on)`
const name = new RegExp(String.raw`^[A-Z][\w'-]*(?: ${word}){0,6} [A-Z][\w'-]*$`)
/** What a menu begins with, and a line of its entries without a sentence's marks. */
const menu = /^(?:home|jobs|news|menu|about us|sign in|log in|skip to|you are here)\b[^.!?"]{4,120}$/i
/** A menu has so many words at least: "News Shopper" is none. */
const fewestWords = 3
/** How many of a page's first blocks may be its masthead. */
const firstBlocks = 2

/** The part of a paper in which an article stands: a line in capitals, or one of the usual words. */
const usual = ['(?:Local )?News', 'Politics', 'Education', 'Health', 'Families', 'Society', 'Social [Cc]are', 'Children', 'Opinion']
const section = new RegExp(`^${anyOf("[A-Z][A-Z&', ]{3,40}", ...usual)}$`)
/** A headline tells of these. */
const told = ['Ofsted', 'Councils?', "Children(?:'s)?", 'Services?', 'Inspect\\w*', 'Rated', 'Care']
const papers = ['Report', 'Letter', 'Plan', 'Board', 'Minutes', 'Agenda']
const topic = new RegExp(String.raw`\b${anyOf(...told, ...papers)}\b`)

/** Whether a line tells of what reports are about. */
export function isTopic(words: string): boolean {
  return fits(topic, words)
}

/** A councillor's name, and "Leader of the Council", stand above a site of his own. */
const office = anyOf('(?:deputy )?(?:leader|mayor)', '(?:cabinet |lead )?member', 'chair(?:man|woman)?')
const officeOf = new RegExp(`^(?:(?:cllr|councillor) |${office} (?:of|for) )`, 'i')

/** Whatever a site is called: the name alone above its menu, or as the very first line above the part in which an article stands. */
export function aboveMenu(view: View): View | undefined {
  const blocks = view.blocks().slice(0, firstBlocks + 1)
  const at = blocks.findIndex(({ folded }, index) => index > 0 && fits(menu, folded))
  const line = at > 0 ? blocks[at - 1] : undefined
  const cell = line && !isMenu(line) ? firstCell(line.body) : undefined
  return cell?.has(name) && !cell.has(officeOf) ? cell : aboveSection(view)
}

function isMenu({ folded }: View): boolean {
  return fits(menu, folded) && folded.split(/[^\w']+/).length >= fewestWords
}

function aboveSection(view: View): View | undefined {
  const [line, below] = view.blocks()
  const isAbove = line !== undefined && below !== undefined && fits(section, below.folded.trim()) && !fits(section, line.folded.trim())
  return isAbove && fits(name, line.folded.trim()) && !fits(officeOf, line.folded) && !isTopic(line.folded) ? line.body.trim() : undefined
}
