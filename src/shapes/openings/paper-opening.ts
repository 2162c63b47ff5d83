import { defineOpening } from '../../rules/opening.ts'
import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { meetingBody } from '../../vocabulary/council-bodies.ts'
import { isAgendaLine } from './agenda-opening.ts'
import { hasSign, isSheetLine, sheetSigns } from './front-sheet-lines.ts'
import { isMastheadLine, upwards } from './masthead.ts'

/** What a masthead says beside the lines of the front sheet. */
const body = new RegExp(String.raw`\b${meetingBody}\b`, 'i')
const day = /\b\d{1,2}(?:st|nd|rd|th)? [a-z]+ ?\d{4}\b/i
/** Lists of decisions give each with labels of that kind, and so does the form in which one is signed at its end. */
const heads = ['decisions?', 'resolved', 'agreed', 'reasons? for (?:the )?decision', 'minutes?', 'proper officer', 'signed', 'signature']
const decided = new RegExp(String.raw`^${anyOf(...heads)} ?(?:[:\t-]|$)`, 'i')
/** Above "Decision maker: …" and a day it tells that these sign what stands above. */
const signing = /^(?:signator(?:y|ies)|signatures?|(?:signed|approved|authori[sz]ed)(?: off)?(?: by)?) ?:?$/i
const titleLines = 2
const enough = 3
/** With so many it is one wherever on a page it stands. */
const plenty = 5
/** How many blocks a front sheet's lines may fill. */
const frontSheet = 16
/** Appendices of the council's own have sheets of that kind too. */
const appendix = /\b(?:equality (?:impact|analysis)|impact assessment|risk (?:register|assessment)|action plan)\b/i

/** A paper to a cabinet or committee: three or more signs of a front sheet, one of which says for whom, what or by whom. */
export const paperOpening = defineOpening({
  id: 'paper-opening',
  find(blocks, at) {
    const block = blocks[at]
    if (!block || !(isSheetLine(block) || isDatedBody(block)) || isFilesOwn(blocks, at)) return undefined
    const from = topOf(blocks, at)
    const masthead = blocks.slice(from, at + 1)
    const sheet = beforeNext(blocks.slice(from, at + frontSheet), at - from)
    const signs = countSigns(masthead, sheet)
    if (fits(signing, blocks[from - 1]?.folded.trim() ?? '')) return undefined
    return signs >= enough && !isOwnAppendix(blocks.slice(from, at + 3)) ? { from, at: block, isStrong: signs >= plenty } : undefined
  },
})

/** A masthead below the first lines is the next document's: the words looked at end the one before it. */
function beforeNext(sheet: readonly BlockView[], at: number): readonly BlockView[] {
  const next = sheet.findIndex((line, index) => index > at + 2 && isMastheadLine(line) && !isSheetLine(line))
  return next < 0 ? sheet : sheet.slice(0, next)
}

/** The masthead above the sheet's first line; the paper's title may stand between them. */
function topOf(blocks: readonly BlockView[], at: number): number {
  const sheet = upwards(blocks, at, isSheetLine)
  const masthead = upwards(blocks, sheet, isMastheadLine)
  if (masthead < sheet) return masthead
  const title = Math.max(upwards(blocks, sheet, isTitleLine), sheet - titleLines)
  const above = upwards(blocks, title, isMastheadLine)
  return above < title ? above : sheet
}

function isTitleLine(block: BlockView): boolean {
  return block.block.kind === 'heading' && !isMastheadLine(block)
}

/** "CABINET – 24 MAY 2011" above a paper that has no labels. */
function isDatedBody(block: BlockView): boolean {
  return isMastheadLine(block) && block.has(body) && block.has(day)
}

/** The front sheet with which the file itself begins, unless an agenda stands before it. */
function isFilesOwn(blocks: readonly BlockView[], at: number): boolean {
  return at < frontSheet && blocks[at]?.page === blocks[0]?.page && !blocks.slice(0, at).some(isAgendaLine)
}

/** How many signs of a front sheet there are; none where nothing says for whom, what or by whom the paper is. */
function countSigns(masthead: readonly BlockView[], sheet: readonly BlockView[]): number {
  const has = (sign: RegExp): boolean => sheet.some((line) => hasSign(line, sign))
  const namesBody = masthead.some((line) => isMastheadLine(line) && line.has(body))
  const isTold = has(sheetSigns.forBody) || has(sheetSigns.title) || (has(sheetSigns.reportOf) && namesBody)
  if (!isTold || sheet.some((line) => line.body.has(decided))) return 0
  return Object.values(sheetSigns).filter(has).length + Number(namesBody) + Number(masthead.some((line) => line.has(day)))
}

function isOwnAppendix(top: readonly BlockView[]): boolean {
  const isPaper = (line: BlockView): boolean => hasSign(line, sheetSigns.forBody) || hasSign(line, sheetSigns.reportOf)
  return top.some((line) => line.has(appendix)) && !top.some(isPaper)
}
