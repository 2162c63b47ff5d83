import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { parquet } from '../../src/tables/formats/parquet/index.ts'
import { tables } from '../../src/tables/index.ts'
import { action, inventedRecord } from '../support/invented-record.ts'
import { collected } from '../support/collected.ts'

const set = recordSet([inventedRecord({ dates: { document: '2022-03-11' }, actions: [action('=Improve “plans”.')] })])

async function buffers(): Promise<Map<string, ArrayBuffer>> {
  return new Map((await collected(parquet.files(tables, set, {}))).map(({ name, content }) => [name, (content as Uint8Array).buffer as ArrayBuffer]))
}

it('gives back rows with dates and numbers', async () => {
  const file = (await buffers()).get('documents.parquet') as ArrayBuffer
  const [row] = await parquetReadObjects({ file })
  expect(row).toMatchObject({ authority: 'Wakefield', date: new Date('2022-03-11T00:00:00Z'), confidence: 0.9, pages: 4, first_day: null, actions: 1 })
})

it('keeps text as printed, and writes tables without rows', async () => {
  const all = await buffers()
  expect(await parquetReadObjects({ file: all.get('actions.parquet') as ArrayBuffer })).toMatchObject([{ text: '=Improve “plans”.' }])
  expect(Number(parquetMetadata(all.get('warnings.parquet') as ArrayBuffer).num_rows)).toBe(0)
})
