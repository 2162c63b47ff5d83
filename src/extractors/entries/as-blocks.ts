import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import { BlockView, type View } from '../../text/view.ts'
import { isFirstMarker, styleOf } from './marker-style.ts'
import { initialled, romanPoint } from './of-last-entry.ts'

const number = String.raw`\d{1,2}(?:\.\d{1,2})*`
const inBrackets = String.raw`\(?(?:[a-z]|[ivx]{1,5}|${number})\)`
/** "A. Members to note …", "B. authorises the Director …" */
const firstWord = anyOf('The', 'That', 'To', 'Cabinet', 'Council', 'Members', 'Officers')
const capital = String.raw`[A-H]\.(?= ${anyOf('[A-Z][a-z]* [a-z]', '[a-z]{4,} ', firstWord)})`
/** "To (1) note …; and", above "(2) receive …" */
const leadsToFirst = String.raw`(?:(?:To|That) (?=\((?:1|a|i)\) ))?`
const anyMark = anyOf(inBrackets, String.raw`${number}\.`, capital, '--?')
const mark = new RegExp(String.raw`^${leadsToFirst}(?<marker>${anyMark})[ \n](?=\S)`)

/** Words that stand behind a label or a "RESOLVED", as the blocks of a list: a table cell's own blocks, else one block with its mark. */
export function asBlocks(words: View): BlockView[] {
  const blocks = words.blocks().filter((block) => words.contains(block))
  return blocks.length ? blocks : [markedBlock(words)]
}

/** Words as a block of their own, without looking for a mark. */
export function asBlock(words: View): BlockView {
  return itemOf(words, null, words.start)
}

/** "Rec 3", "Priority action 2:" as marks; in a line's first cell, too */
const named = /^(?<marker>(?:Rec(?:ommendation)?\.?|Priority action) ?\d{1,2})(?:\t|[:.] )(?=\S[^\t]*$)/
const mayBeNamed = /^(?:Rec|Priority action)/

/** A paragraph that begins with a mark is an entry, though its reader took the mark for words: "A. Members to note …". */
export function withMark(block: BlockView): BlockView {
  const isRow = block.block.kind === 'row'
  const beside = isRow ? initialled(block) : undefined
  if (beside) return markedBlock(beside.point)
  const roman = isRow ? romanPoint(block) : undefined
  if (roman) return itemOf(block, roman.number.quote, roman.point.start)
  if (block.block.kind === 'paragraph' && block.find(mark)) return markedBlock(block)
  return block.block.marker === null && fits(mayBeNamed, block.value) && block.find(named) ? markedBlock(block, named) : block
}

/** Whether a block is an entry with which a list begins: with a bullet, or a mark that begins to count. */
export function beginsList(next: BlockView | undefined): boolean {
  const marker = next ? withMark(next).block.marker : null
  return marker !== null && (styleOf(marker) === 'bullet' || isFirstMarker(marker))
}

function markedBlock(words: View, marks = mark): BlockView {
  const found = words.find(marks)
  const marker = found?.groups.marker
  const body = found && marker ? words.after(found.whole).trim() : words
  return itemOf(words, marker?.quote ?? null, body.start)
}

function itemOf({ doc, start, end }: View, marker: string | null, body: number): BlockView {
  return new BlockView(doc, { kind: marker ? 'item' : 'paragraph', marker, level: 0, bold: false, size: 1, start, end, body })
}
