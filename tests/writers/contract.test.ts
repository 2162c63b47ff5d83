import { beforeAll, describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import type { DocketRecord } from '../../src/record/schema.ts'
import { parseRecordFile } from '../../src/record-files/parse.ts'
import { loadWriters, writers } from '../../src/writers/index.ts'
import { letterRecord } from '../support/letter.ts'

let record: DocketRecord
beforeAll(async () => {
  record = { ...(await letterRecord()), title: `“Focused” visit: #1 – ${'a long line '.repeat(30)}\u001B[31m` }
})

describe.each(writers)('the $id writer', ({ id, extension, load }) => {
  it('is known by its id', async () => {
    expect(await loadWriters([id])).toEqual([expect.objectContaining({ id, extension, ...(await load()) })])
  })

  it('writes a file from which the record comes back', async () => {
    const { file } = await load()
    expect(parseRecordFile(`record.${extension}`, file(record)).records.map(({ value }) => value)).toEqual([record])
  })

  it.each([0, 1, 3])('writes a stream of %i records that come back', async (count) => {
    const { stream } = await load()
    const text = stream.begin() + Array.from({ length: count }, (_, index) => stream.record(record, index)).join('') + stream.end(count)
    expect(parseRecordFile(`records.${extension}`, text).records.map(({ value }) => value)).toEqual(Array.from({ length: count }, () => record))
  })

  it('gives the same bytes for the same record, and ends its last line', async () => {
    const { file } = await load()
    expect(file(record)).toBe(file(structuredClone(record)))
    expect(file(record).endsWith('\n')).toBe(true)
  })
})

describe('YAML', () => {
  it('tells editors its schema, leaves long lines whole and escapes what would steer a terminal', async () => {
    const [yaml] = await loadWriters(['yaml'])
    const text = yaml?.file(record) ?? ''
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+record\.schema\.json\n/)
    expect(text.split('\n').find((line) => line.startsWith('title:'))?.length).toBeGreaterThan(300)
    expect(text).not.toContain('\u001B')
    expect(parse(text)).toEqual(record)
  })

  it('parts the documents of a stream', async () => {
    const [yaml] = await loadWriters(['yaml'])
    const text = `${yaml?.stream.begin()}${yaml?.stream.record(record, 0)}${yaml?.stream.record(record, 1)}`
    expect([...parseAllDocuments(text)]).toHaveLength(2)
  })
})
