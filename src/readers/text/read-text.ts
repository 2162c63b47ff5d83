import { buildDoc } from '../../text/build-doc.ts'
import type { Doc } from '../../text/doc.ts'
import { rawBlock } from './draft.ts'
import { markHeadings } from './headings.ts'
import { undoHtml } from './html-scars.ts'
import { splitInlineBullets } from './inline-bullets.ts'
import { markLetterhead } from './letterhead.ts'
import { setLevels } from './levels.ts'
import { type Line, replaceLine, splitLines } from './lines.ts'
import { joinOpenBold } from './open-bold.ts'
import { makePieces } from './pieces.ts'
import { putTogether } from './put-together.ts'
import { resumes } from './run-on.ts'

/** A text file's words as a document. */
export function readText(text: string): Doc {
  const { lines, pages } = splitLines(text)
  const drafts = putTogether(makePieces(joinOpenBold(lines.flatMap(plainLines))), (open, piece) => open.text === '' || resumes(open.text, piece.text))
  markLetterhead(drafts)
  setLevels(drafts, 1)
  markHeadings(drafts)
  return buildDoc(drafts.map(rawBlock), pages)
}

/** The markup of a table's row is left to its cells. */
function plainLines(line: Line): Line[] {
  const texts = line.text.startsWith('|') ? [line.text] : undoHtml(line.text).split('\n')
  return replaceLine(line, texts.flatMap(splitInlineBullets))
}
