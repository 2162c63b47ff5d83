import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { action, graded, inventedRecord } from '../support/invented-record.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const record = inventedRecord({
  dates: { document: '2022-03-11' }, judgements: [graded('overall-effectiveness', 'good')],
  actions: [action('=Improve “plans”.'), action('Act\u0000 now.', 'priority-action')],
})
const isThere = await import('@duckdb/node-api').then(() => true, () => false)

async function query(sql: string, options: readonly string[] = [], circumstances: Parameters<typeof runDocket>[1] = {}): ReturnType<typeof runDocket> {
  const folder = await temporaryFolder({ 'r.json': JSON.stringify(record) })
  return runDocket(['query', sql, join(folder, 'r.json'), ...options], circumstances)
}

describe.skipIf(!isThere)('docket query (skipped where @duckdb/node-api is not installed)', () => {
  it('answers with numbers, dates and nothing', async () => {
    const { status, stdout } = await query('SELECT authority, date, region IS NULL AS nowhere, count(*) AS n, max(timescale) AS t FROM documents JOIN actions USING (record, authority, date) GROUP BY ALL', ['--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual([{ authority: 'Wakefield', date: '2022-03-11', nowhere: false, n: 2, t: null }])
  })

  it('answers in CSV into a pipe, and in a table that fits on a terminal', async () => {
    expect((await query('SELECT text, position FROM actions ORDER BY position LIMIT 1')).stdout).toBe(`text,position\r\n'=Improve “plans”.,0\r\n`)
    const { stdout } = await query(`SELECT repeat('long ', 50) AS words, 7 AS n FROM actions`, [], { isTerminal: true, env: { NO_COLOR: '1' } })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.at(-1)).toBe('2 rows')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
  })

  it('knows all tables by name', async () => {
    expect((await query('SHOW TABLES', ['--format', 'csv'])).stdout.split('\r\n')).toContain('evidence')
  })

  it.each([
    ['SELEC', 'Parser Error'],
    [`SELECT * FROM read_csv('secret.csv')`, 'Permission Error'],
    [`COPY documents TO 'out.csv'`, 'Permission Error'],
    ['SET enable_external_access = true', 'Cannot'],
  ])('refuses %s', async (sql, words) => {
    const { status, stderr } = await query(sql)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
})

describe.skipIf(!isThere)('docket tables --to duckdb (skipped where @duckdb/node-api is not installed)', () => {
  it('writes a database with types, keys and comments, and leaves nothing beside it', async () => {
    const folder = await temporaryFolder({ 'r.json': JSON.stringify(record) })
    for (const _time of ['first', 'again']) expect((await runDocket(['tables', join(folder, 'r.json'), '--out', join(folder, 'x.duckdb')])).status).toBe(0)
    expect(await readdir(folder)).toEqual(['r.json', 'x.duckdb'])
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(join(folder, 'x.duckdb'), { access_mode: 'READ_ONLY' })).connect()
    const rows = async (sql: string): Promise<unknown> => (await connection.runAndReadAll(sql)).getRowsJson()
    expect(await rows('SELECT first_day IS NULL, confidence, warnings FROM documents')).toEqual([[true, 0.9, 0]])
    expect(await rows(`SELECT data_type, comment FROM duckdb_columns() WHERE table_name = 'documents' AND column_name = 'date'`)).toEqual([['DATE', expect.stringContaining('date')]])
    connection.closeSync()
  })
})

describe('without DuckDB', () => {
  it('says how to add it', async () => {
    vi.doMock('@duckdb/node-api', () => { throw new Error('not there') })
    const { status, stderr } = await query('SELECT 1')
    vi.doUnmock('@duckdb/node-api')
    expect(status).toBe(2)
    expect(stderr).toContain('npm install @duckdb/node-api')
  })
})
