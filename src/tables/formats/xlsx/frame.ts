import { strFromU8, unzipSync } from 'fflate'
import writeExcelFile, { type Sheet } from 'write-excel-file/node'
import {
  getCellAddress, getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'
import type { Table } from '../../define-table.ts'
import { type Look, headerCell, looks, specimenOf } from './looks.ts'
import { stringsFile } from './shared-strings.ts'

/** A workbook without rows, which the library makes; the rows are too many to be handed to it. */
export interface Frame {
  /** All files of the workbook but its sheets and their texts. */
  readonly parts: readonly (readonly [name: string, text: string])[]
  readonly sheets: readonly FramedSheet[]
  /** The number that the workbook gives each look. */
  readonly styles: ReadonlyMap<Look, string>
  /** The texts of the headers, which have the first numbers. */
  readonly strings: readonly string[]
}

/** A sheet of a workbook: a table, or as much of one as a sheet has room for. */
export interface SheetPlan {
  readonly name: string
  readonly table: Table
  /** Rows besides the header. */
  readonly rows: number
}

/** What stands before and behind the rows of a sheet. */
interface FramedSheet {
  readonly plan: SheetPlan
  readonly name: string
  readonly head: string
  readonly tail: string
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]

const font = { fontFamily: 'Calibri', fontSize: 11 }
/** Characters of a column that says nothing of its width. */
const plainWidth = 14
const sheetFile = 'xl/worksheets/sheet{id}.xml'
/** The second row of every sheet that the library makes: a specimen of each look. */
const specimens = /<row r="2">(?<cells>.*?)<\/row>/

/** Header and first column of every sheet stay in sight, and every column has a filter. */
export async function frameOf(plans: readonly SheetPlan[]): Promise<Frame> {
  const workbook = await writeExcelFile(plans.map(emptySheet), { ...font, features: [autoFilter(plans)] }).toBuffer()
  const files = new Map(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const sheets = plans.map((plan, at) => framed(plan, sheetFile.replace('{id}', String(at + 1)), files))
  const own = new Set([stringsFile, ...sheets.map(({ name }) => name)])
  return {
    parts: [...files].filter(([name]) => !own.has(name)),
    sheets,
    styles: stylesIn(files.get(sheets[0]?.name ?? '') ?? ''),
    strings: [...(files.get(stringsFile) ?? '').matchAll(/<t>(?<text>[^<]*)<\/t>/g)].map(({ groups }) => groups?.text ?? ''),
  }
}

function emptySheet({ name, table: { columns } }: SheetPlan): Sheet<Buffer> {
  return {
    sheet: name,
    data: [columns.map(headerCell), looks.map(specimenOf)],
    columns: columns.map(({ name: column, width = plainWidth }) => ({ width: Math.max(width, column.length + 3) })),
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }
}

/** Puts a filter on every column of each sheet, which the library has no option for. */
function autoFilter(plans: readonly SheetPlan[]): Feature {
  return {
    files: {
      transform: { [sheetFile]: { transform: (xml, _options, { sheetIndex }) => withFilter(xml, plans[sheetIndex] as SheetPlan) } },
    },
  }
}

function withFilter(xml: string, { rows, table: { columns } }: SheetPlan): string {
  const filter = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(rows, columns.length - 1)}` })
  return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, getOrderOfSiblings(sheetFile, 'worksheet') ?? [], 'worksheet')
}

function framed(plan: SheetPlan, name: string, files: ReadonlyMap<string, string>): FramedSheet {
  const [head = '', , tail = ''] = (files.get(name) ?? '').split(specimens)
  return { plan, name, head, tail }
}

function stylesIn(xml: string): Map<Look, string> {
  const cells = specimens.exec(xml)?.groups?.cells ?? ''
  const numbers = [...cells.matchAll(/\bs="(?<style>\d+)"/g)].map(({ groups }) => groups?.style ?? '')
  return new Map(looks.map((look, at) => [look, numbers[at] ?? '']))
}
