import type { Piece } from '../piece.ts'

/** How a text is printed. */
export interface TextManner {
  /** Most characters of a line; none for a line a paragraph. */
  readonly width: number | undefined
  readonly isSpaced: boolean
  /** What stands before each line, as in a mail that quotes another. */
  readonly quote: string
  /** A page ends after so many pieces, with its number. */
  readonly page: number | undefined
}

/** Pieces as lines of text. */
export function printText(pieces: readonly Piece[], { width, isSpaced, quote, page }: TextManner): string {
  const printed = pieces.flatMap((piece, at) => {
    const follows = at > 0 && (isSpaced || piece.kind === 'heading' || pieces[at - 1]?.kind === 'heading')
    const isPageEnd = page !== undefined && at > 0 && at % page === 0
    return [...(isPageEnd ? ['', `Page ${at / page}`, ''] : follows ? [''] : []), ...linesOf(piece, width)]
  })
  return printed.map((line) => (quote + line).trimEnd()).join('\n')
}

function linesOf({ kind, marker, level, text, cells }: Piece, width: number | undefined): string[] {
  if (kind === 'row') return [cells.join('\t')]
  const indent = kind === 'item' ? '  '.repeat(level) : ''
  const first = marker === null ? indent : `${indent}${marker} `
  return wrapped(text, width === undefined ? undefined : width - first.length).map((line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line)
}

function wrapped(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text]
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}
