import { unzipSync, strFromU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { xlsx } from '../../src/tables/formats/xlsx/index.ts'
import { MemoryOutlet } from '../../src/tables/formats/memory-outlet.ts'
import { Workbook } from '../../src/tables/formats/xlsx/workbook.ts'
import { tables } from '../../src/tables/index.ts'
import { action, graded, inventedRecord } from '../support/invented-record.ts'
import { collected } from '../support/collected.ts'

const record = inventedRecord({
  dates: { document: '2022-03-11' },
  judgements: [graded('overall-effectiveness', 'inadequate')],
  actions: [action('=HYPERLINK("http://x")'), action(`a\u0000b\u001Bc${'x'.repeat(40_000)}`)],
})

/** A workbook whose sheets have only so much room. */
async function workbookOf(some: typeof tables, mostRows?: number): Promise<Uint8Array> {
  const [set, outlet] = [recordSet([record]), new MemoryOutlet()]
  const workbook = await Workbook.begin(some, outlet, mostRows)
  for (const keyed of set.records) for (const table of some) await workbook.add(table, table.rowsOf(keyed, set))
  await workbook.end()
  return outlet.files()[0]?.content as Uint8Array
}

let part: (name: string) => string
beforeAll(async () => {
  const [file] = await collected(xlsx.files(tables, recordSet([record]), {}))
  const parts = unzipSync(file?.content as Uint8Array)
  part = (name) => strFromU8(parts[name] as Uint8Array)
})

describe('a workbook', () => {
  it('begins with the wide table', () => {
    expect([...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="(?<name>[^"]*)"/g)].map(({ groups }) => groups?.name)).toEqual(tables.map(({ id }) => id))
  })

  it('keeps header and first column in sight, and filters every column', () => {
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('topLeftCell="B2"')
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+2"\/>/)
  })

  it('holds dates as dates and grades in colour', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain('<v>44631</v>')
    expect(part('xl/styles.xml')).toContain('yyyy-mm-dd')
    expect(part('xl/styles.xml')).toContain('B2182B')
  })

  it('begins every sheet with its header and goes on with its rows, without a gap', () => {
    const rows = [...part('xl/worksheets/sheet4.xml').matchAll(/<row r="(?<number>\d+)">/g)].map(({ groups }) => groups?.number)
    expect(rows).toEqual(['1', '2', '3'])
    const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(?<text>[^<]*)</g)].map(({ groups }) => groups?.text)
    const firstCells = [...part('xl/worksheets/sheet4.xml').matchAll(/<c r="A\d" s="\d+" t="s"><v>(?<text>\d+)</g)].map(({ groups }) => strings[Number(groups?.text)])
    expect(firstCells).toEqual(['record', record.id, record.id])
  })

  it('gives a table that is too long for a sheet several, each with the header', async () => {
    const actions = tables.filter(({ id }) => id === 'actions')
    const parts = unzipSync(await workbookOf(actions, 1))
    const xml = (name: string) => strFromU8(parts[name] as Uint8Array)
    expect(xml('xl/workbook.xml')).toMatch(/name="actions".*name="actions 2"/)
    for (const name of ['sheet1', 'sheet2']) expect(xml(`xl/worksheets/${name}.xml`)).toMatch(/<row r="1">.*<row r="2">.*<\/row><\/sheetData><autoFilter ref="A1:[A-Z]+2"\/>/)
    expect(xml('xl/worksheets/sheet2.xml')).not.toEqual(xml('xl/worksheets/sheet1.xml'))
  })

  it('is the same, byte for byte, for the same records', async () => {
    expect(await workbookOf(tables)).toEqual(await workbookOf(tables))
  })

  it('holds what looks like a formula as text, and cuts what a cell cannot hold', () => {
    const strings = part('xl/sharedStrings.xml')
    expect(strings).toContain('<t>=HYPERLINK(')
    expect(strings).toContain('x…<')
    expect(part('xl/worksheets/sheet4.xml')).not.toContain('<f>')
    const longest = Math.max(...[...strings.matchAll(/<t[^>]*>(?<text>[^<]*)<\/t>/g)].map(({ groups }) => groups?.text?.length ?? 0))
    expect(longest).toBeLessThanOrEqual(32_767)
  })

  it('holds no character that XML forbids', () => {
    expect(part('xl/sharedStrings.xml')).not.toMatch(/[\u0000-\u0008\v\f\u000E-\u001F]/)
  })
})
