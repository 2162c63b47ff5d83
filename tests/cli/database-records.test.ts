import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'csv-parse/sync'
import { mixedArchive, queueIn } from '../support/filled-queue.ts'
import { zip } from '../../scripts/fixtures/zip.ts'
import { letter } from '../support/letter.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { Postgres, noPostgres, postgresPrograms } from '../support/postgres.ts'
import { type Ran, runDocket } from '../support/run-docket.ts'

describe.skipIf(postgresPrograms() === undefined)(`records in a database${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  let archive: Awaited<ReturnType<typeof mixedArchive>>
  let gathered: Ran
  let url: string
  const said: Ran[] = []

  async function run(...words: string[]): Promise<Ran> {
    const ran = await runDocket(words, { cwd: archive.folder })
    said.push(ran)
    return ran
  }

  beforeAll(async () => {
    postgres = await Postgres.start()
    archive = await mixedArchive()
    await run('extract', 'in', '--out', 'records', '--no-cache')
    url = await queueIn(archive.folder, postgres, 'gathered')
    gathered = await run('gather', '--queue', url)
  }, 120_000)
  afterAll(async () => {
    await postgres.stop()
    await archive.remove()
  })

  it('are left there with one word of what is missing', () => {
    expect([gathered.status, gathered.stderr]).toEqual([1, expect.stringMatching(/E_BINARY in\/broken\/binary[.]txt(?:.|\n)*\d records of \d+ files in postgres:/)])
  })

  it('are JSON as docket writes it compactly', async () => {
    const { stdout } = await run('extract', 'in', '--format', 'ndjson', '--no-cache')
    const held = postgres.psql('SELECT record FROM docket.record', 'gathered').split('\n')
    expect(held.sort()).toEqual(stdout.trimEnd().split('\n').sort())
  })

  it('have views that hold what the tables of a folder do', async () => {
    await run('tables', 'records', '--out', 'tables', '--raw')
    const tables = postgres.psql("SELECT table_name FROM information_schema.views WHERE table_schema = 'docket' ORDER BY 1", 'gathered').split('\n')
    expect(tables).toContain('inspections')
    for (const table of tables) {
      const csv = postgres.psql(`COPY (SELECT * FROM docket.${table}) TO STDOUT WITH (FORMAT csv, HEADER)`, 'gathered')
      expect([table, cellsOf(csv)]).toEqual([table, cellsOf(await readFile(join(archive.folder, 'tables', `${table}.csv`), 'utf8'))])
    }
    expect(postgres.psql("SELECT obj_description('docket.judgements'::regclass), pg_typeof(date) FROM docket.judgements LIMIT 1", 'gathered')).toMatch(/^One row a grade.*\tdate$/)
  })

  it.each([
    ['query', 'SELECT record, grade FROM judgements ORDER BY ALL'], ['summary'], ['follow'], ['redact', '--redact', 'people'],
  ])('are what %s reads in a folder', async (...words) => {
    const [ofFolder, ofDatabase] = [await run(...words, 'records'), await run(...words, url)]
    expect(ofFolder.stdout.length).toBeGreaterThan(100)
    expect([ofDatabase.status, lines(ofDatabase)]).toEqual([ofFolder.status, lines(ofFolder)])
  })

  it('make the same report and tables, and no difference', async () => {
    for (const [from, to] of [['records', 'one'], [url, 'all']] as const) {
      await run('report', from, '--out', `${to}.html`)
      await run('tables', from, '--out', `${to}.xlsx`)
    }
    for (const file of ['html', 'xlsx']) {
      const [one, all] = await Promise.all(['one', 'all'].map((name) => readFile(join(archive.folder, `${name}.${file}`))))
      expect(all?.equals(one as Buffer)).toBe(true)
    }
    expect(await run('diff', 'records', url)).toMatchObject({ status: 0, stdout: '' })
  })

  it('are read beside those of a folder, each once', async () => {
    const [both, one] = [await run('redact', 'records', url), await run('redact', 'records')]
    expect(lines(both)).toEqual(lines(one))
  })

  it('are valid, and told where they are not', async () => {
    expect((await run('validate', url)).stderr).toMatch(/\d+ records in \d+ files, 0 faults/)
  })

  it('are taken again only where something changed', async () => {
    const versions = (): string => postgres.psql('SELECT count(*), md5(string_agg(xmin::text, $$,$$ ORDER BY table_name, row_number)) FROM docket.cells', 'gathered')
    const before = versions()
    const again = await run('gather', '--queue', url)
    expect(versions()).toBe(before)
    expect(again.stderr).toMatch(/\d\d files? unchanged/)
    expect(postgres.psql('SELECT count(*) FROM docket.record', 'gathered')).toBe(gathered.stderr.match(/(?<count>\d+) records/)?.groups?.count)
  })

  it('are there whatever the names of files in files hold, and go with their sources', async () => {
    const odd = zip([{ name: 'a\0b.txt', data: Buffer.from(letter) }, { name: 'c.txt', data: Buffer.from(`${letter}\nAnother.`) }])
    const folder = await temporaryFolder({ 'in/odd.zip': odd, 'in/plain.txt': `${letter}\nA third.` })
    const queue = await queueIn(folder, postgres, 'odd')
    expect((await runDocket(['gather', '--queue', queue], { cwd: folder })).stderr).not.toContain('E_QUEUE')
    expect(postgres.psql("SELECT count(*) > 0 FROM docket.record WHERE file LIKE '%plain.txt'", 'odd')).toBe('t')
    expect(postgres.psql("SELECT count(*) FROM docket.record WHERE file LIKE '%a\uFFFDb.txt'", 'odd')).toBe('1')
    postgres.psql("DELETE FROM docket.file WHERE name LIKE '%plain.txt'", 'odd')
    await runDocket(['gather', '--queue', queue], { cwd: folder })
    expect(postgres.psql("SELECT count(*) FROM docket.source WHERE file LIKE '%plain.txt'", 'odd')).toBe('0')
  })

  it('are not looked for where nobody gathered any, and are no pattern', async () => {
    const empty = await run('summary', await postgres.database('empty'))
    expect([empty.status, empty.stderr]).toEqual([3, expect.stringMatching(/E_NO_INPUT There is no record in postgres:\/\/docket:\*\*\*@/)])
    expect(await run('summary', postgres.url('absent'))).toMatchObject({ status: 5 })
    for (const command of ['extract', 'text', 'check']) {
      expect(await run(command, url)).toMatchObject({ status: 2, stderr: expect.stringContaining('is a database, where files are asked for') as string })
    }
  })

  it('say nothing of the password', async () => {
    const files = await Promise.all(['all.html', 'all.xlsx'].map((file) => readFile(join(archive.folder, file), 'latin1')))
    expect(said.map(({ stdout, stderr }) => stdout + stderr).join('') + files.join('')).not.toContain('secret-word')
    expect(postgres.psql('SELECT * FROM docket.source', 'gathered')).not.toContain('secret-word')
  })
})

/** The order of records is that in which they were found. */
function lines({ stdout }: Ran): string[] {
  return stdout.split('\n').sort()
}

/** Rows of CSV without their quotes, whose use is free; PostgreSQL writes t for true. */
function cellsOf(csv: string): string[][] {
  return (parse(csv, { bom: true, relax_column_count: true }) as string[][]).map((row) => row.map((cell) => ({ true: 't', false: 'f' })[cell] ?? cell))
}
