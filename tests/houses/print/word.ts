import { wordFile, wordParagraph } from '../../support/word-file.ts'
import type { Piece } from '../piece.ts'

/** How a Word file marks its headings. */
export interface WordManner {
  readonly heading: 'style' | 'bold'
}

const styles = '<w:styles><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>'

/** Pieces as a Word file. */
export function printWord(pieces: readonly Piece[], manner: WordManner): Uint8Array {
  return wordFile(pieces.map((piece) => printed(piece, manner)).join(''), { styles })
}

function printed({ kind, marker, text, cells }: Piece, { heading }: WordManner): string {
  if (kind === 'row') return `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(escaped(cell))}</w:tc>`).join('')}</w:tr></w:tbl>`
  const words = escaped(marker === null ? text : `${marker} ${text}`)
  if (kind !== 'heading') return wordParagraph(words)
  return heading === 'style' ? wordParagraph(words, '<w:pStyle w:val="Heading2"/>') : `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
