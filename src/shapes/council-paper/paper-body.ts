import type { Place } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import type { BlockView, View } from '../../text/view.ts'
import { bodyOf, meetingBody } from '../../vocabulary/council-bodies.ts'
import { allLabelled } from '../../extractors/labelled.ts'
import { frontSheetLabels } from '../../extractors/council/front-sheet/labels.ts'

/** How far a front sheet reaches. */
const frontSheet = 3500
/** How many of a paper's first blocks may be its masthead. */
const mastheadBlocks = 14
const longestName = 130

const body = new RegExp(String.raw`\b${bodyOf('executive', 'committee', 'council', 'holder')}\b`, 'i')
const meets = new RegExp(String.raw`\b${meetingBody}\b`, 'i')
/** A plain council's name is no body that meets. */
const member = `${bodyOf('executive')} member`
const mastheadBody = new RegExp(anyOf(
  String.raw`\b(?!cabinet member)${meetingBody}\b`,
  String.raw`^(?:full |meeting of the )?council\b`,
  String.raw`\bmeeting of (?:the )?${member}\b`,
  String.raw`\b${member} (?:delegated )?decision\b`,
), 'i')
/** People and departments whose names hold such a word too. */
const person = /\b(?:director|officer|chief|councillors?|cllrs?|services?\s+directorate|report\s+(?:of|by|from)|author|inspectorate|ofsted)\b|[:@]/i
const namedInLine = /^(?:[Rr]eport|REPORT|[Bb]riefing(?:\s+(?:[Nn]ote|[Pp]aper))?|[Pp]aper)\s+(?:to|for|TO|FOR)\s+(?:the\s+)?(?<body>[A-Z][^.:\n]{3,110})$/m
const asked = /\b(?<body>(?:[A-Z][\w',&-]* (?:(?:and|of|the|for|&) ){0,2}){0,8}?(?:Cabinet|CABINET|Executive|EXECUTIVE|Committee|COMMITTEE|Panel|Board|Commission|Forum|Mayor|Council|Members)(?: Board)?) (?:is|are) (?:\w+ )?(?:recommended|RECOMMENDED|asked|ASKED|invited|INVITED|requested|REQUESTED)\b/

/**
 * The words that name the body a council paper is written for: beside its label on the front sheet, in a line "Report to the …", in the masthead, or
 * in the sentence that asks it for something. Only the place trusted most counts.
 */
export const paperBody: Place = ({ view }) => {
  const front = view.slice(0, frontSheet)
  const labelled = allLabelled(front, frontSheetLabels.body).filter(isBody)
  if (labelled.length) return labelled
  const inLine = front.find(namedInLine)?.groups.body
  if (inLine && isBody(inLine)) return [inLine]
  const masthead = view.blocks().slice(0, mastheadBlocks).filter(isMasthead)
  if (masthead.length) return [plainest(masthead)]
  const asking = view.find(asked)?.groups.body
  return asking ? [asking] : []
}

function isBody(words: View): boolean {
  return words.value.length < longestName && body.test(words.folded)
}

function isMasthead(block: BlockView): boolean {
  return block.value.length < longestName && mastheadBody.test(block.folded) && !person.test(block.folded) && !/[.]$/.test(block.value)
}

/** Of several lines that name a body the one that says most about its kind: a committee's name before the council's. */
function plainest(lines: readonly View[]): View {
  return lines.find((line) => meets.test(line.folded)) ?? (lines[0] as View)
}
