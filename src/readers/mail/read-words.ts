import type { ReaderResult, ReaderWarning } from '../define-reader.ts'
import type { Budget } from '../limits/budget.ts'
import { refuseCrowded } from '../text/crowding.ts'
import { layPieces } from '../text/lay-pieces.ts'
import type { Piece } from '../text/piece.ts'
import { textPieces } from '../text/read-text.ts'
import { type Words, isBlank } from './mail.ts'

/**
 * A mail's own words as a document: all of them, in their order, whatever they are written in.
 * @throws DocketError when they are damaged.
 */
export async function readWords(words: readonly Words[], reader: string, budget: Budget): Promise<ReaderResult> {
  const said = words.filter((stretch) => !isBlank(stretch)).map(readable)
  const rich = said.find((stretch) => stretch.kind === 'rtf')
  if (rich) {
    const { readRtf } = await import('../rtf/rtf-reader.ts')
    return { ...readRtf(rich.bytes, budget), reader }
  }
  const stretches: Stretch[] = []
  for (const stretch of said) stretches.push(await piecesOf(stretch, budget))
  const warnings = [...said, ...stretches].flatMap((stretch) => ('warnings' in stretch ? stretch.warnings ?? [] : []))
  return { doc: layPieces(...together(stretches)), reader, warnings }
}

type Readable = Exclude<Words, { readonly kind: 'unread' }>

function readable(words: Words): Readable {
  if (words.kind === 'unread') throw words.error
  return words
}

interface Stretch {
  readonly pieces: readonly Piece[]
  readonly pages: number | null
  readonly warnings?: readonly ReaderWarning[]
}

async function piecesOf(words: Readable, { limits }: Budget): Promise<Stretch> {
  if (words.kind === 'rtf') return { pieces: [], pages: null }
  if (words.kind === 'html') return { ...(await import('../html/read-html.ts')).readPage(words.text, limits), pages: null }
  refuseCrowded(words.text, limits)
  return textPieces(words.text)
}

/** Pages of one stretch are none of the whole. */
function together(stretches: readonly Stretch[]): [pieces: readonly Piece[], pages: number | null] {
  const [only, another] = stretches
  if (only && !another) return [only.pieces, only.pages]
  return [stretches.flatMap(({ pieces }) => pieces.map((piece) => ({ ...piece, page: null }))), null]
}
