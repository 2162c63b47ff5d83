import type { Budget } from '../readers/limits/budget.ts'
import type { Limits } from '../readers/limits/limits.ts'
import { Parts } from '../readers/ooxml/parts.ts'
import { walkXml } from '../readers/xml/walk-xml.ts'
import { Grid, type Merge, type Sheet, type Value } from './sheet.ts'

/**
 * The sheets of an Excel file that are shown, with the values that it keeps of formulas.
 * @throws DocketError when the file is damaged, locked or breaks a limit.
 */
export async function readXlsx(bytes: Uint8Array, budget: Budget): Promise<Sheet[]> {
  const { limits } = budget
  const parts = await Parts.open(bytes, budget)
  const main = await parts.main('xl/workbook.xml')
  const partOf = new Map((await parts.relations(main)).map(({ id, part }) => [id, part]))
  const [stringsXml] = await parts.relatedTexts(main, 'sharedStrings')
  const strings = stringsXml === undefined ? [] : readStrings(stringsXml, limits)
  const { listed, is1904 } = readWorkbook(await parts.text(main), limits)
  const sheets: Sheet[] = []
  for (const { name, relation } of listed) {
    const part = partOf.get(relation)
    if (part !== undefined) sheets.push({ name, rows: readCells(await parts.text(part), strings, limits), is1904 })
  }
  return sheets
}

interface Workbook {
  readonly listed: readonly { readonly name: string; readonly relation: string }[]
  readonly is1904: boolean
}

function readWorkbook(xml: string, limits: Limits): Workbook {
  const listed: { name: string; relation: string }[] = []
  let is1904 = false
  walkXml(xml, {
    open: ({ name, attribute }) => {
      if (name === 'workbookPr') is1904 = isTrue(attribute('date1904'))
      if (name !== 'sheet' || /hidden/i.test(attribute('state') ?? '')) return
      listed.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' })
    },
  }, limits)
  return { listed, is1904 }
}

/** The words that cells share; how they are to be spoken (`rPh`) is no part of them. */
function readStrings(xml: string, limits: Limits): string[] {
  const strings: string[] = []
  const words = new Words()
  walkXml(xml, {
    open: ({ name }) => words.open(name),
    text: (text) => words.add(text),
    close: ({ name }) => {
      words.close(name)
      if (name === 'si') strings.push(words.take())
    },
  }, limits)
  return strings
}

function readCells(xml: string, strings: readonly string[], limits: Limits): Value[][] {
  const grid = new Grid(limits)
  const merges: Merge[] = []
  const words = new Words()
  let [row, column, type] = [-1, -1, 'n']
  walkXml(xml, {
    open: ({ name, attribute }) => {
      words.open(name)
      if (name === 'row') [row, column] = [rowAt(attribute('r')) ?? row + 1, -1]
      if (name === 'c') {
        row = Math.max(row, 0)
        column = cellAt(attribute('r'))?.column ?? column + 1
        type = attribute('t') ?? 'n'
      }
      if (name === 'mergeCell') merges.push(...mergeOf(attribute('ref')))
    },
    text: (text) => words.add(text),
    close: ({ name }) => {
      words.close(name)
      if (name === 'c') grid.put(row, column, valueOf(words.take(), type, strings))
    },
  }, limits)
  grid.spread(merges)
  return grid.rows
}

function valueOf(words: string, type: string, strings: readonly string[]): Value {
  if (words === '') return null
  if (type === 's') return strings[Number(words)] ?? null
  if (type === 'b') return isTrue(words) ? 'TRUE' : 'FALSE'
  if (type === 'n') return Number.isFinite(Number(words)) ? Number(words) : words
  return words
}

/** The words of a cell, which stand in `v` or `t`. */
class Words {
  private words = ''
  private isIn = false
  private isSpoken = false

  open(name: string): void {
    if (name === 'rPh') this.isSpoken = true
    this.isIn = (name === 'v' || name === 't') && !this.isSpoken
  }

  close(name: string): void {
    if (name === 'rPh') this.isSpoken = false
    this.isIn = false
  }

  add(text: string): void {
    if (this.isIn) this.words += text
  }

  take(): string {
    const { words } = this
    this.words = ''
    return words.trim()
  }
}

/** The number of a row from 0; a row without one that can be follows the row before it. */
function rowAt(figures = ''): number | undefined {
  return /^[1-9]\d{0,6}$/.test(figures) ? Number(figures) - 1 : undefined
}

/** `B3` as its row and column from 0. */
function cellAt(reference = ''): { row: number; column: number } | undefined {
  const { letters, figures } = /^\$?(?<letters>[A-Z]{1,3})\$?(?<figures>[1-9]\d{0,6})$/.exec(reference)?.groups ?? {}
  if (letters === undefined) return undefined
  return { row: Number(figures) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 }
}

function mergeOf(range = ''): Merge[] {
  const [first, last] = range.split(':').map(cellAt)
  if (!first || !last || last.row < first.row || last.column < first.column) return []
  return [{ ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }]
}

function isTrue(word: string | undefined): boolean {
  return word === '1' || word === 'true'
}
