/** One line of a text file. */
export interface Line {
  /** Its words; tabs and runs of blanks inside it are kept. */
  readonly text: string
  /** Columns before its first word. */
  readonly indent: number
  /** From 1, or null when the file marks no page turns. */
  readonly page: number | null
  /** Empty lines before it; a page turn counts as one. */
  readonly gap: number
  /** It stands outside the text. */
  readonly aside?: Aside
}

interface Aside {
  readonly kind: 'furniture' | 'note'
  /** The number of a foot-note, the same for all its lines. */
  readonly mark: string | null
}

interface Lines {
  readonly lines: readonly Line[]
  readonly pages: number | null
}

const lineEnd = /\r\n|[\n\r\v\u0085\u2028\u2029]/
const tabWidth = 8

/** The lines of a text that hold any words. Form feeds turn the page. */
export function splitLines(text: string): Lines {
  const sheets = text.split('\f')
  if (sheets.length > 1 && sheets.at(-1)?.trim() === '') sheets.pop()
  const isPaged = text.includes('\f')
  const lines = sheets.flatMap((sheet, at) => linesOf(sheet, isPaged ? at + 1 : null))
  return { lines, pages: isPaged ? sheets.length : null }
}

function linesOf(sheet: string, page: number | null): Line[] {
  const lines: Line[] = []
  // The first words of a page stand apart from the last ones of the page before.
  let gap = page === null || page === 1 ? 0 : 1
  for (const raw of sheet.split(lineEnd)) {
    const text = trimBlanks(raw)
    if (text === '') gap++
    else {
      lines.push({ text, indent: indentOf(raw), page, gap })
      gap = 0
    }
  }
  return lines
}

const trimBlanks = (raw: string): string => raw.replaceAll('\uFEFF', '').trim()

function indentOf(raw: string): number {
  let column = 0
  for (const character of raw) {
    if (character === '\t') column += tabWidth - (column % tabWidth)
    else if (/\s/.test(character)) column++
    else break
  }
  return column
}

/** Several lines in the place of one. */
export function replaceLine(line: Line, texts: readonly string[]): Line[] {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '')
  return filled.map((text, at) => ({ ...line, text, gap: at === 0 ? line.gap : 0 }))
}
