import { crc32, deflateRawSync } from 'node:zlib'
import type { Cell, Table } from '../../define-table.ts'
import type { Making, Outlet } from '../define-format.ts'
import { type Frame, type SheetPlan, frameOf } from './frame.ts'
import { SharedStrings, stringsFile } from './shared-strings.ts'
import { Sheet } from './sheet.ts'
import { type ZipContent, type ZipEntry, writeZip } from './zip.ts'

/** Rows that a sheet can have besides its header. */
const roomOfSheet = 1_048_575

/**
 * Tables as a workbook, a sheet each, or several where one has no room: dates are dates, grades have colours. Rows are compressed as they
 * come, each sheet's by themselves, and put together when all are there.
 */
export class Workbook implements Making {
  readonly #sheets = new Map<Table, Sheet[]>()
  readonly #strings: SharedStrings

  private constructor(
    private readonly outlet: Outlet,
    private readonly frame: Frame,
    strings: SharedStrings,
    private readonly mostRows: number,
  ) {
    this.#strings = strings
    for (const text of frame.strings) strings.numberOf(text)
  }

  static async begin(tables: readonly Table[], outlet: Outlet, mostRows = roomOfSheet): Promise<Workbook> {
    const frame = await frameOf(tables.flatMap((table) => [planOf(table, 1), planOf(table, 2)]))
    const workbook = new Workbook(outlet, frame, new SharedStrings(await outlet.spool()), mostRows)
    for (const table of tables) await workbook.#beginSheet(table)
    return workbook
  }

  async add(table: Table, rows: readonly (readonly Cell[])[]): Promise<void> {
    for (const row of rows) {
      const sheet = this.#sheets.get(table)?.at(-1) as Sheet
      if (sheet.rows < this.mostRows) sheet.add(row)
      else (await this.#beginSheet(table)).add(row)
    }
    for (const { markup } of [...this.#sheets.get(table) ?? [], this.#strings]) await markup.settle()
  }

  async end(): Promise<void> {
    await writeZip(this.#entries(), await this.outlet.file(''))
  }

  /** The first sheet of a table and those that go on with it begin otherwise: one of all is open when the workbook is. */
  async #beginSheet(table: Table): Promise<Sheet> {
    const sheets = this.#sheets.get(table) ?? []
    const { name } = planOf(table, Math.min(sheets.length + 1, 2))
    const { head } = this.frame.sheets.find(({ plan }) => plan.name === name) as Frame['sheets'][number]
    const sheet = new Sheet(head, await this.outlet.spool(), table.columns, { styles: this.frame.styles, strings: this.#strings })
    this.#sheets.set(table, [...sheets, sheet])
    return sheet
  }

  async* #entries(): AsyncGenerator<ZipEntry> {
    const all = [...this.#sheets].flatMap(([table, sheets]) =>
      sheets.map((sheet, at) => ({ sheet, plan: planOf(table, at + 1, sheet.rows) })))
    const { parts, sheets } = await frameOf(all.map(({ plan }) => plan))
    for (const [name, text] of parts) yield { name, content: contentOf(text) }
    for (const [at, { sheet }] of all.entries()) {
      const { name, tail } = sheets[at] as Frame['sheets'][number]
      await sheet.end(tail)
      yield { name, content: sheet.markup }
    }
    await this.#strings.end()
    yield { name: stringsFile, content: this.#strings.markup }
  }
}

/** A sheet of a table: `evidence`, `evidence 2`. */
function planOf(table: Table, number: number, rows = 0): SheetPlan {
  return { name: number === 1 ? table.id : `${table.id} ${number}`, table, rows }
}

function contentOf(text: string): ZipContent {
  const bytes = Buffer.from(text)
  return {
    size: bytes.length,
    crc: crc32(bytes),
    async* pieces() {
      yield deflateRawSync(bytes)
    },
  }
}
