import { anyOf } from '../../../text/any-of.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { personName } from '../../people/person-name.ts'
import type { Card } from './card-rows.ts'
import { detailsIn, isDetailLine, isPersonLine, isReached, post, withDetailsBelow } from './contact-details.ts'
import { isOfficeLine } from '../../people/office-line.ts'
import { namedPerson } from './named-person.ts'

/** How far from a list of contacts its next line stands, its mark counted. */
const near = 6
const longestCard = 160
/** A paper's sections: below a page, whoever signs it does. */
const sections = anyOf('background (?:papers|documents|information)', 'recommendations?', 'appendi(?:x|ces)')
const paper = new RegExp(String.raw`^(?:\d[\d.]*[ \t])?${sections}\b`, 'im')
/** A reporter's own address is no contact's. */
const reporter = /\b(?:reporter|editor|correspondent|journalist)\b/i

/** A person with an office: above telephone and mail, on one line or two, or with these in a line below whom to ask already. */
export function besideDetails(view: View, asked: readonly View[], author?: string): Card[] {
  const found: Card[] = []
  const blocks = view.blocks()
  for (const [at, line] of blocks.entries()) {
    if (line.value.length > longestCard || line.block.kind === 'row') continue
    const signed = onTwoLines(line, blocks[at + 1], blocks[at + 2])
    const two = signed && (signed.name?.value === author || view.has(paper)) ? signed : undefined
    if (two) found.push({ person: two, words: withDetailsBelow(line, view) })
    if (two || line.has(post) || !isPersonLine(line.body)) continue
    const isBelow = [...asked, ...found.map(({ words }) => words)].some(({ end }) => end <= line.start && line.start - end < near)
    const below = detailsIn(line).first ? undefined : blocks[at + 1]
    const isAbove = below !== undefined && isDetailLine(below) && isReached(below)
    if (isAbove) found.push({ person: namedPerson(line.body), words: withDetailsBelow(line, view) })
    else if (isBelow && detailsIn(line).first) found.push({ person: namedPerson(line.body), words: line })
  }
  return found
}

/** "NAME" above "Assistant Director, People" and "T: 020 …" */
function onTwoLines(line: BlockView, office: BlockView | undefined, details: BlockView | undefined): Card['person'] {
  if (!office || !isOfficeLine(office) || office.has(reporter)) return undefined
  if (!details || !isDetailLine(details) || !isReached(details)) return undefined
  const name = isOfficeLine(line) ? undefined : personName(line.body)
  return name && { name, role: office.words(), organisation: null }
}
