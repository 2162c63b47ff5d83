import { describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { csv } from '../../src/tables/formats/csv/index.ts'
import { csvLines } from '../../src/tables/formats/csv/lines.ts'
import type { TableFile } from '../../src/tables/formats/define-format.ts'
import { tables } from '../../src/tables/index.ts'
import { collected } from '../support/collected.ts'
import { action, inventedRecord } from '../support/invented-record.ts'

describe('CSV', () => {
  it('quotes what RFC 4180 says, and ends lines with CRLF', () => {
    expect(csvLines(['a', 'b', 'c'], [['x, y', 'say "so"', 'two\nlines'], [null, 0, true]])).toBe('a,b,c\r\n"x, y","say ""so""","two\nlines"\r\n,0,true\r\n')
  })

  it.each(['=1+1', '+44 20', '-5', '@SUM(A1)', '\tx', '\rx', '＝1'])('puts an apostrophe before %j, unless raw', (text) => {
    expect(csvLines(['a'], [[text]])).toMatch(/^a\r\n"?'/)
    expect(csvLines(['a'], [[text]], { raw: true })).not.toContain(`'`)
  })

  it('leaves numbers below nought alone', () => expect(csvLines(['a'], [[-5]])).toBe('a\r\n-5\r\n'))
})

describe('a folder of CSV', () => {
  const textOf = (file: TableFile | undefined): string => Buffer.from(file?.content ?? '').toString()
  const set = recordSet([inventedRecord({ actions: [action('=HYPERLINK("http://x")')] })])

  it('has a file a table and a data package that describes them all', async () => {
    const files = await collected(csv.files(tables, set, {}))
    expect(files.map(({ name }) => name)).toEqual([...tables.map(({ id }) => `${id}.csv`), 'datapackage.json'])
    const { resources } = JSON.parse(textOf(files.at(-1))) as { resources: { path: string; bytes: number; schema: { fields: { name: string }[]; foreignKeys?: unknown[] } }[] }
    for (const [at, { path, bytes, schema }] of resources.entries()) {
      expect(path).toBe(files[at]?.name)
      expect(bytes).toBe(files[at]?.content.length)
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(textOf(files[at]).split('\r\n')[0])
    }
    expect(resources[0]?.schema.foreignKeys).toEqual([{ fields: ['record'], reference: { resource: 'documents', fields: ['record'] } }])
  })

  it('refers to no table that was left out', async () => {
    const files = await collected(csv.files(tables.filter(({ id }) => id === 'actions'), set, {}))
    expect(textOf(files.at(-1))).not.toContain('foreignKeys')
    expect(textOf(files[0])).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
})
