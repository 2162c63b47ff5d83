import type { Piece } from '../piece.ts'

/** How a page of the web marks headings and lists. */
export interface HtmlManner {
  readonly heading: 'h2' | 'bold'
  /** Whether lists are lists, or paragraphs that begin with a mark. */
  readonly hasLists: boolean
}

/** Pieces as a web page. */
export function printHtml(pieces: readonly Piece[], manner: HtmlManner): string {
  const body = groupsIn(pieces).map((group) => printed(group, manner)).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title></head><body>\n${body}\n</body></html>`
}

/** Entries that follow one another, and rows; other pieces alone. */
function groupsIn(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last?.[0]?.kind === piece.kind && (piece.kind === 'item' || piece.kind === 'row')) last.push(piece)
    else groups.push([piece])
  }
  return groups
}

function printed(group: readonly Piece[], { heading, hasLists }: HtmlManner): string {
  const [{ kind = 'paragraph' } = {}] = group
  if (kind === 'row') return `<table>${group.map(({ cells }) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`
  if (kind === 'heading') return group.map(({ text }) => (heading === 'h2' ? `<h2>${escaped(text)}</h2>` : `<p><b>${escaped(text)}</b></p>`)).join('\n')
  const isList = hasLists && group.every(({ kind, marker, level }) => kind === 'item' && marker === '•' && level === group[0]?.level)
  if (isList) return `<ul>${group.map(({ text }) => `<li>${escaped(text)}</li>`).join('\n')}</ul>`
  return group.map(({ text, marker }) => `<p>${escaped(marker === null ? text : `${marker} ${text}`)}</p>`).join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
