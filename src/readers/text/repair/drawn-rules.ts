import { isClosed } from '../joins/run-on.ts'
import type { Line } from '../lines.ts'

const drawn = /^(?:[-=_*–—~][ \t]?){3,}$/
const underline = /^(?:={3,}|-{3,})$/
const longestHeading = 120

/** Lines drawn with characters are dropped: they part what is above from what is below, or make a heading of the words above. */
export function undoDrawnRules(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let isBelowRule = false
  for (const line of lines) {
    if (!line.aside && drawn.test(line.text)) {
      const above = kept.at(-1)
      if (above && isUnderlined(above, line)) {
        kept.push({ ...(kept.pop() as Line), text: `${line.text.startsWith('=') ? '#' : '##'} ${above.text}` })
      }
      isBelowRule = true
    } else {
      kept.push(isBelowRule ? { ...line, gap: Math.max(1, line.gap) } : line)
      isBelowRule = false
    }
  }
  return kept
}

function isUnderlined(above: Line, rule: Line): boolean {
  const isWords = /^[\p{L}\p{N}"'‘“*]/u.test(above.text) && !above.text.includes('\t') && !above.text.includes('|')
  return underline.test(rule.text) && rule.gap === 0 && isWords && !above.aside && above.text.length <= longestHeading
    && !isClosed(above.text)
}
