import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inventedRecord } from '../support/invented-record.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const old = inventedRecord({ title: 'Old' })
const recent = inventedRecord({ title: 'New' })
const other = inventedRecord({ id: 'leeds/x', source: { file: 'leeds.pdf', sha256: 'b'.repeat(64) } })

async function compare(before: readonly unknown[], after: readonly unknown[], ...options: string[]): ReturnType<typeof runDocket> {
  const lines = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')
  const folder = await temporaryFolder({ 'a.ndjson': lines(before), 'b.ndjson': lines(after) })
  return runDocket(['diff', join(folder, 'a.ndjson'), join(folder, 'b.ndjson'), ...options])
}

describe('docket diff', () => {
  it('says what changed, field by field, and ends with status 1', async () => {
    const { status, stdout, stderr } = await compare([old], [recent, other])
    expect(status).toBe(1)
    expect(stdout).toBe(`~ ${old.id}  letters/wakefield.pdf\n    ~ /title  "Old" → "New"\n+ leeds/x  leeds.pdf\n`)
    expect(stderr).toBe('1 record changed in 1 value, 1 added, 0 removed, 0 the same\n')
  })

  it('ends with status 0 when nothing changed', async () => {
    expect(await compare([old, other], [other, old])).toMatchObject({ status: 0, stdout: '', stderr: '0 records changed in 0 values, 0 added, 0 removed, 2 the same\n' })
    expect((await compare([old], [recent], '--ignore', '/title', '--quiet')).status).toBe(0)
  })

  it('gives data', async () => {
    const ran = await compare([old], [recent], '--json')
    expect(ran.lines()).toMatchObject([{ change: 'changed', id: old.id, differences: [{ pointer: '/title', before: 'Old', after: 'New' }] }])
  })

  it('refuses what is no pointer', async () => expect((await compare([old], [recent], '--ignore', 'title')).status).toBe(2))
})
