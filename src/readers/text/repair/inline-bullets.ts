import { findMarker } from '../../../layout/markers.ts'
import { type Line, replaceLine } from '../lines.ts'

const glyph = /(?<=^|\s)[\u2022\u2023\u2043\u25A0-\u25FF\u2794\u27A2\uE000-\uF8FF](?=\s)/gu

/** Lists that a conversion wrote on one line ("▪ one ▪ two"), or on lines that were broken anywhere, an entry a line again. */
export function splitInlineBullets(lines: readonly Line[]): Line[] {
  const split: Line[][] = []
  for (let at = 0; at < lines.length;) {
    const end = listEnd(lines, at)
    const list = lines.slice(at, end)
    split.push(list.some(hasInnerBullet) ? entriesOf(list) : list)
    at = end
  }
  return split.flat()
}

/** Behind the lines that may be one list: those below its first bullet, as long as nothing else begins. */
function listEnd(lines: readonly Line[], start: number): number {
  const first = lines[start]
  if (!first || first.aside || bulletsOf(first).length === 0) return start + 1
  let end = start + 1
  for (let line = lines[end]; line && line.gap === 0 && !line.aside && line.page === first.page && mayGoOn(line); line = lines[end]) end++
  return end
}

function mayGoOn(line: Line): boolean {
  return bulletsOf(line)[0] === 0 || !findMarker(line.text)
}

function hasInnerBullet(line: Line): boolean {
  return bulletsOf(line).some((start) => start > 0)
}

function entriesOf(list: readonly Line[]): Line[] {
  const first = list[0] as Line
  const text = list.map((line) => line.text).join(' ')
  const starts = bulletsOf({ ...first, text })
  const isOneGlyph = new Set(starts.map((start) => text[start])).size === 1
  if (starts.length < 2 || !isOneGlyph) return [...list]
  return replaceLine(first, [text.slice(0, starts[0]), ...starts.map((start, at) => text.slice(start, starts[at + 1]))])
}

function bulletsOf(line: Line): number[] {
  return [...line.text.matchAll(glyph)].map(({ index }) => index)
}
