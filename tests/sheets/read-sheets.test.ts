import { describe, expect, it } from 'vitest'
import { deflated, zip } from '../../scripts/fixtures/zip.ts'
import { readSheets } from '../../src/sheets/read-sheets.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function workbook(sheet: string, state = ''): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" r:id="rId1"${state}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  }
  return zip(Object.entries(parts).map(([name, data]) => deflated(name, Buffer.from(data))))
}

function spreadsheet(rows: string, style = ''): Uint8Array {
  const open = 'urn:oasis:names:tc:opendocument:xmlns'
  const names = `xmlns:office="${open}:office:1.0" xmlns:table="${open}:table:1.0" xmlns:text="${open}:text:1.0" xmlns:style="${open}:style:1.0"`
  const styles = `<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties ${style}/></style:style></office:automatic-styles>`
  const content = `<office:document-content ${names}>${styles}<office:body><office:spreadsheet><table:table table:name="A" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
  return zip([{ name: 'content.xml', data: Buffer.from(content) }])
}

async function rowsOf(bytes: Uint8Array): Promise<unknown> {
  return (await readSheets({ bytes }))[0]?.rows
}

describe('sheets', () => {
  it.each([['a,b\n1,"c,d"'], ['a;b\n1;"c,d"'], ['a\tb\n1\tc,d']])('of CSV are parted by what parts them', async (text) =>
    expect(await rowsOf(Buffer.from(text))).toEqual([['a', 'b'], ['1', 'c,d']]))

  it('of XLSX give merged cells what the first of them holds, and no words for how to speak', async () => {
    const cells = '<row r="2"><c r="B2" t="inlineStr"><is><t>Grade</t><rPh><t>x</t></rPh></is></c></row><row r="3"><c r="B3"><v>2</v></c><c r="D3" t="b"><v>1</v></c></row>'
    expect(await rowsOf(workbook(`<worksheet xmlns="${main}"><sheetData>${cells}</sheetData><mergeCells><mergeCell ref="B2:C2"/></mergeCells></worksheet>`)))
      .toEqual([[], [null, 'Grade', 'Grade'], [null, 2, null, 'TRUE']])
  })

  it('of XLSX that are hidden are left out', async () => expect(await readSheets({ bytes: workbook('<worksheet/>', ' state="hidden"') })).toEqual([]))

  it('of ODS repeat what is written once, and leave out what is said beside a cell', async () => {
    const rows = '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/></table:table-row>'
      + '<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>no</text:p></office:annotation><text:p>yes</text:p></table:table-cell>'
      + '<table:table-cell office:value-type="date" office:date-value="2022-03-01"><text:p>1/3</text:p></table:table-cell></table:table-row>'
    expect(await rowsOf(spreadsheet(rows))).toEqual([[1, 1], [1, 1], ['yes', '2022-03-01']])
  })

  it('of ODS that are hidden are left out', async () => {
    const row = '<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>'
    expect(await readSheets({ bytes: spreadsheet(row, 'table:display="false"') })).toEqual([])
    expect(await rowsOf(spreadsheet(row, 'table:display="true"'))).toEqual([['a']])
  })

  it.each(['<row r="0">', '<row r="x">', '<row r="1.5">', ''])('of XLSX count on where a row has no number that can be: %s', async (row) => {
    const cells = `${row}<c r="A1"><v>1</v></c>${row && '</row>'}`
    expect(await rowsOf(workbook(`<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`))).toEqual([[1]])
  })

  it('say of cells without end that there are too many', async () => {
    const bytes = spreadsheet('<table:table-row table:number-rows-repeated="9999999"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>')
    await expect(readSheets({ bytes })).rejects.toMatchObject({ message: 'A sheet of the file has more than 2,000,000 rows or cells.' })
  })

  it.each([
    ['cells without end', 'E_LIMIT', workbook(`<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`)],
    ['rows without end', 'E_LIMIT', spreadsheet('<table:table-row table:number-rows-repeated="9999999"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="9999"/></table:table-row>')],
    ['entities', 'E_UNSAFE', workbook('<!DOCTYPE d [<!ENTITY a "b">]><worksheet/>')],
    ['half a file', 'E_DAMAGED', workbook('<worksheet/>').subarray(0, 200)],
    ['no bytes', 'E_EMPTY', Buffer.alloc(0)],
    ['an old Excel file', 'E_UNREADABLE', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a web page', 'E_UNREADABLE', Buffer.from('<html><table/></html>')],
    ['a PDF', 'E_UNREADABLE', Buffer.from('%PDF-1.7')],
    ['an archive of something else', 'E_UNREADABLE', zip([{ name: 'a.csv', data: Buffer.from('a') }])],
  ])('are refused where there is %s', async (_, code, bytes) => expect(readSheets({ bytes })).rejects.toMatchObject({ code }))
})
