import { monthWord } from '../../../vocabulary/months.ts'
import type { Line } from '../lines.ts'

const softHyphen = '\u00AD'
/** A dash before a number is no bullet where a range was broken: "between 7" / "- 9 May". */
const rangeStart = new RegExp(`(?:\\d|\\b${monthWord})$`, 'i')
const rangeEnd = /^[-–—]\s+\d/

/** An element of HTML whose attributes go on. */
const openTag = /<(?:ul|ol|li|p|div|span|table|tr|td|th|a)\s[^<>]{0,200}$/i

/** Lines that were broken within a word, a range or a tag, mended. */
export function mendTornLines(lines: readonly Line[]): Line[] {
  const mended: Line[] = []
  for (const line of lines) {
    const above = mended.at(-1)
    if (!above || line.aside || above.aside || line.gap > 0 || line.page !== above.page) mended.push(line)
    else if (above.text.endsWith(softHyphen)) mended.push(...joinWord(mended.pop() as Line, line))
    else if (openTag.test(above.text) || (rangeEnd.test(line.text) && rangeStart.test(above.text.slice(-12)))) {
      mended.push({ ...(mended.pop() as Line), text: `${above.text} ${line.text}` })
    }
    else mended.push(line)
  }
  return mended
}

/** The second half of the word goes up to the first. */
function joinWord(above: Line, line: Line): Line[] {
  const [half = ''] = line.text.split(/\s/, 1)
  const rest = line.text.slice(half.length).trimStart()
  return [{ ...above, text: above.text.slice(0, -1) + half }, ...(rest === '' ? [] : [{ ...line, text: rest }])]
}
