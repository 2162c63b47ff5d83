import type { Place } from '../../rules/part.ts'
import { askingWords } from '../../phrases/lead-in/asked.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { BlockView, View } from '../../text/view.ts'
import { bodyInName, bodyOf, meetingBody } from '../../vocabulary/council-bodies.ts'
import { allLabelled } from '../../extractors/labelled.ts'
import { frontSheetLabels } from '../../extractors/council/front-sheet/labels.ts'

/** How far a front sheet reaches. */
const frontSheet = 3500
/** How many of a paper's first blocks may be its masthead. */
const mastheadBlocks = 14
const longestName = 130

const body = new RegExp(String.raw`\b${bodyOf('executive', 'committee', 'board', 'council', 'holder')}\b`, 'i')
const meets = new RegExp(String.raw`\b${meetingBody}\b`, 'i')
const member = `${bodyOf('executive')} member`
/** A plain council's name is no body that meets. */
const mastheadBody = either(
  new RegExp(String.raw`\b(?!cabinet member)${meetingBody}\b`, 'i'),
  /^(?:full |meeting of the )?council\b/i,
  new RegExp(String.raw`\bmeeting of (?:the )?${member}\b`, 'i'),
  new RegExp(String.raw`\b${member} (?:delegated )?decision\b`, 'i'),
)
/** People and departments whose names hold such a word too. */
const person = either(
  /\b(?:director|officer|chief|councillors?|cllrs?|author)\b/i,
  /\b(?:executive summary|services? directorate|report (?:of|by|from)|inspectorate|ofsted)\b/i,
  /[:@]/,
)
/** Whoever is told something, or a council to which a notice is given: none of them is a meeting. */
const everybody = /^all\b|\(["']?the (?:council|authority)["']?\)/i
const paper = anyOf('[Rr]eport', 'REPORT', '[Bb]riefing(?: (?:[Nn]ote|[Pp]aper))?', '[Pp]aper')
const namedInLine = new RegExp(String.raw`^${paper} (?:to|for|TO|FOR) (?:the )?(?<body>[A-Z][^.:\n]{3,110})$`, 'm')

const ownName = String.raw`(?:[A-Z][\w',&-]* (?:(?:and|of|the|for|&) ){0,2}){0,8}?`
const asking = anyOf(...askingWords.flatMap((word) => [word, word.toUpperCase()]))
const asked = new RegExp(String.raw`\b(?<body>${ownName}${bodyInName}(?: Board)?) (?:is|are) (?:\w+ )?${asking}\b`)

/** "Report of the Independent Chair to Cabinet", also with the day of its meeting behind it */
const writer = String.raw`(?:the )?[A-Z][^.:\n]{3,80}?`
const namedBehind = new RegExp(String.raw`^Report of ${writer} to (?:the )?(?<body>[A-Z][^.:\n]{3,80}?)(?: on \d{1,2}\D[^\n]*)?$`, 'm')

/** The words that name the body a council paper is written for: beside its label on the front sheet, or in a line "Report to the …". */
export const statedBody: Place = ({ view }) => {
  const front = view.slice(0, frontSheet)
  const labelled = allLabelled(front, frontSheetLabels.body).filter(isBody)
  if (labelled.length) return labelled
  const inLine = (front.find(namedInLine) ?? front.find(namedBehind))?.groups.body
  return inLine && isBody(inLine) ? [inLine] : []
}

/** A body in the masthead, or in the sentence that asks it for something, where nothing says outright for whom a paper is. */
export const shownBody: Place = (part) => {
  if (statedBody(part).length) return []
  const { view } = part
  const masthead = view.blocks().slice(0, mastheadBlocks).filter(isMasthead)
  if (masthead.length) return [plainest(masthead)]
  const inSentence = view.find(asked)?.groups.body
  return inSentence ? [inSentence] : []
}

function isBody(words: View): boolean {
  return words.value.length < longestName && words.has(body) && !words.has(everybody)
}

function isMasthead(block: BlockView): boolean {
  const words = block.folded
  return block.value.length < longestName && fits(mastheadBody, words) && !fits(person, words) && !block.value.endsWith('.')
}

/** Of several lines that name a body the one that says most about its kind: a committee's name before the council's. */
function plainest(lines: readonly View[]): View {
  return lines.find((line) => line.has(meets)) ?? (lines[0] as View)
}
