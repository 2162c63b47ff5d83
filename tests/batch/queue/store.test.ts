import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database } from '../../../src/batch/queue/database.ts'
import { makeTables } from '../../../src/batch/queue/schema.ts'
import { storeFates } from '../../../src/batch/queue/store.ts'
import { type FileFate, notRead } from '../../../src/batch/read/read-many.ts'
import { DocketError, type ErrorCode } from '../../../src/text/errors.ts'
import { Postgres, noPostgres, postgresPrograms } from '../../support/postgres.ts'

const run = 'a-run'

describe.skipIf(postgresPrograms() === undefined)(`what was read${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  let database: Database
  beforeAll(async () => {
    postgres = await Postgres.start()
    database = await Database.open(await postgres.database('store'), 0)
    await makeTables(database)
    await database.query(`INSERT INTO docket.run (fingerprint, options) VALUES ('${run}', '{}')`)
    await database.query(`INSERT INTO docket.file (fingerprint, path, name, place, bytes, modified) SELECT '${run}', n, n, n, 1, 1 FROM unnest('{a.txt,b.txt,c.pdf,d.txt}'::text[]) AS n`)
  })
  afterAll(async () => {
    await database.close()
    await postgres.stop()
  })

  it('is kept once for its bytes, or for its file alone where another try may go otherwise', async () => {
    const done = [failing('1', 'a.txt', 'E_EMPTY'), failing('2', 'b.txt', 'E_EMPTY'), failing('3', 'c.pdf', 'E_EMPTY'), failing('4', 'd.txt', 'E_TIMEOUT')]
    await storeFates(database, run, done, 'one')
    await storeFates(database, run, done.toReversed(), 'another')
    expect(postgres.psql('SELECT extension, read_as FROM docket.result ORDER BY 1', 'store')).toBe('pdf\tc.pdf\ntxt\ta.txt')
    expect(postgres.psql('SELECT name, state, error, read_as, fates IS NULL FROM docket.file ORDER BY id', 'store').split('\n')).toEqual([
      'a.txt\tfailed\tE_EMPTY\t\tt', 'b.txt\tfailed\tE_EMPTY\t\tt', 'c.pdf\tfailed\tE_EMPTY\t\tt', 'd.txt\tfailed\tE_TIMEOUT\td.txt\tf',
    ])
  })
})

function failing(id: string, name: string, code: ErrorCode): { file: { id: string; name: string }; fate: FileFate } {
  return { file: { id, name }, fate: { ...notRead({ path: name, name, place: name }, new DocketError(code, 'It fails.', 'Nothing helps.'), 7), sha256: 'the-same' } }
}
