import type { Draft } from '../../record/draft.ts'
import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { clockedDays } from '../../phrases/time/clocked-day.ts'
import { personName } from '../people/person-name.ts'

/** How many of a page's first blocks may hold the byline: a site's menus may stand before it. */
const firstBlocks = 25
const longestLine = 140

const by = /^[*_ ]*(?:(?:exclusive|words|story|report|written|posted|article)\s+)?by(?:\s*:)?\s+/i
const trade = String.raw`(?:(?:local|senior|chief|political|politics|education|social|affairs|home|health|crime|digital|news|trainee|community|democracy|children's|services|government|deputy|assistant|care)\s)*(?:reporter|correspondent|editor|journalist|writer|reporting\s+service)\b`
const tradeAhead = new RegExp(String.raw`^${trade}[,:]?\s?`, 'i')
/** A name ends where the trade, a date, a menu or a mail address begins. */
const nameEnd = new RegExp(String.raw`\s?(?:[,|(@\t\n]|\s-\s)|\s(?:${trade}|on\b|in\b|\d|\w[\w.]*@)`, 'i')
const anyTrade = new RegExp(String.raw`\b${trade}`, 'i')
const inLine = /\bby\s(?<who>[A-Z][\w'-]+\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)\son\s[A-Z]?[\w ,]{6,30}\d{4}\b/
const capitals = /^[^a-z]+$/
/** "Child P" is nobody who writes. */
const initialLast = /\s[A-Z]\W*$/

/** Who wrote a press report: "By NAME", "NAME, Local Democracy Reporter", a name alone on a line near the top; two names are two reporters. */
export const byline = defineExtractor<Person[]>('byline', (view) => {
  const blocks = view.blocks().slice(0, firstBlocks).filter((block) => block.value.length < longestLine)
  const at = firstOf(blocks, (block) => by.test(block.body.folded)) ?? firstOf(blocks, (block) => block.block.kind !== 'item' && anyTrade.test(block.folded)) ?? firstOf(blocks, isNameAlone) ?? firstOf(blocks, isNameAbove)
  const line = at === undefined ? undefined : blocks[at]
  if (at === undefined || !line) return byOnDay(view)
  const role = line.find(anyTrade)?.whole.words() ?? tradeBelow(blocks[at + 1])
  return reporters(line).map((name) => ({ name, role: role ?? null, organisation: null }) satisfies Draft<Person>)
})

/** "… by NAME on February 3, 2023" within a longer line. */
function byOnDay(view: View): Draft<Person>[] {
  const who = view.find(inLine)?.groups.who
  const name = who && personName(who)
  return name ? [{ name, role: null, organisation: null }] : []
}

function firstOf(blocks: readonly BlockView[], fits: (block: BlockView, below: BlockView | undefined) => boolean): number | undefined {
  const at = blocks.findIndex((block, index) => fits(block, blocks[index + 1]) && reporters(block).length > 0)
  return at < 0 ? undefined : at
}

function reporters(block: BlockView): Grounded<string>[] {
  const words = without(tradeAhead, without(by, block.body))
  const end = words.find(nameEnd)?.whole
  const names = end ? words.before(end) : words
  const joints = names.findAll(/\s(?:and|&)\s/).map(({ whole }) => whole)
  return [...joints, undefined].flatMap((joint, at) => {
    const last = joints[at - 1]
    const rest = last ? names.after(last) : names
    return personName(joint ? rest.before(joint) : rest) ?? []
  })
}

function without(lead: RegExp, words: View): View {
  const found = words.find(lead)?.whole
  return found ? words.after(found) : words
}

/** "By NAME" above "Education reporter". */
function tradeBelow(block: BlockView | undefined): Grounded<string> | undefined {
  const found = block?.body.find(anyTrade)?.whole
  return found && found.start === block.body.start && block.value.length < 60 ? found.words() : undefined
}

function isNameAlone(block: BlockView): boolean {
  return block.block.kind === 'paragraph' && isName(block)
}

/** A name that a page sets as a heading is a reporter's where the day stands below it. */
function isNameAbove(block: BlockView, below: BlockView | undefined): boolean {
  return block.block.kind === 'heading' && isName(block) && below !== undefined && below.value.length < 60 && clockedDays(below).length > 0
}

function isName(block: BlockView): boolean {
  return !capitals.test(block.folded) && !initialLast.test(block.folded) && personName(block.body) !== undefined
}
