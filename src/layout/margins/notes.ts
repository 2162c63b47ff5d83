import { lowered, raised } from '../characters.ts'
import type { Line } from '../lines/line.ts'
import type { Measures } from '../measures.ts'

/** Notes are set smaller than the body by at least this. */
const noteSize = 0.87
const numbered = /^(?<number>[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}|\d{1,2})\s?(?:["'\u2018\u201C(]?\p{Lu}|www\.|http|$)/u
const mark = /^(?<mark>[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}|\d{1,2})\s?(?=\D)(?<text>.+)$/u
const superscript = /^[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/
const raisedDigit = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/g

/** The foot-notes of a page, each the lines it is printed on. */
export function findNotes(lines: readonly Line[], measures: Measures): Line[][] {
  const notes: Line[][] = []
  const tagged = lines.filter((line) => line.tag?.kind === 'note')
  for (const line of tagged.length ? tagged : smallPrint(lines, measures)) {
    const note = notes.at(-1)
    const before = note?.at(-1)
    if (note && before && !beginsNote(note[0] ?? before, before, line)) note.push(line)
    else notes.push([line])
  }
  return notes
}

/** A note's own mark, as plain digits, and its words. */
export function splitMark(note: string): { marker: string | null; text: string } {
  const found = mark.exec(note)?.groups
  return { marker: found ? lowered(found.mark ?? '') : null, text: (found?.text ?? note).trim() }
}

function beginsNote(first: Line, before: Line, line: Line): boolean {
  if (before.tag && line.tag && before.tag.block !== line.tag.block) return true
  if (superscript.test(line.text)) return true
  return Number.parseInt(line.text, 10) === Number.parseInt(lowered(first.text), 10) + 1
}

/** Small lines down to the page's end, from the first that begins with a number to which a raised mark refers. */
function smallPrint(lines: readonly Line[], { bodySize }: Measures): Line[] {
  let from = lines.length
  while (from > 0 && isSmall(lines[from - 1] as Line, bodySize)) from--
  const foot = lines.slice(from)
  if (!foot.some((line) => numbered.test(line.text))) return []
  const marks = marksIn(lines.slice(0, from))
  const first = foot.findIndex((line) => {
    const number = numbered.exec(line.text)?.groups?.number
    return number !== undefined && (superscript.test(number) || marks.has(raised(number)))
  })
  return first < 0 ? [] : foot.slice(first)
}

/** The raised marks in lines, and the digits and pairs of digits that they are made of: "¹²" may be two. */
function marksIn(lines: readonly Line[]): Set<string> {
  const marks = new Set<string>()
  for (const { text } of lines) {
    for (const { index } of text.matchAll(raisedDigit)) marks.add(text.slice(index, index + 1)).add(text.slice(index, index + 2))
  }
  return marks
}

function isSmall(line: Line, bodySize: number): boolean {
  return line.size <= noteSize * bodySize && !line.place
}
