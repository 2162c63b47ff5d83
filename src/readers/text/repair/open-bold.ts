import type { Line } from '../lines.ts'

const mostLines = 6

/** Lines that a bold run goes over, as one line: its marks close on a later line than they open. */
export function joinOpenBold(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const end = closingLine(lines, at)
    joined.push(
      end === at ? (lines[at] as Line) : { ...(lines[at] as Line), text: lines.slice(at, end + 1).map((line) => line.text).join(' ') },
    )
    at = end
  }
  return joined
}

/** Index of the line where the bold run that this line opens is closed; the line itself if it opens none. */
function closingLine(lines: readonly Line[], at: number): number {
  if (!isOpen(lines[at])) return at
  for (let end = at + 1; end < Math.min(lines.length, at + mostLines) && lines[end]?.gap === 0; end++) {
    if (isOpen(lines[end])) return end
  }
  return at
}

function isOpen(line: Line | undefined): boolean {
  return ((line?.text.split('**').length ?? 1) - 1) % 2 === 1
}
