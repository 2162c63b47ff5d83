import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database } from '../../../src/batch/queue/database.ts'
import { makeTables } from '../../../src/batch/queue/schema.ts'
import { Postgres, noPostgres, postgresPrograms } from '../../support/postgres.ts'

const patience = 60_000

describe.skipIf(postgresPrograms() === undefined)(`a database${postgresPrograms() ? '' : ` (skipped: ${noPostgres})`}`, () => {
  let postgres: Postgres
  beforeAll(async () => { postgres = await Postgres.start() })
  afterAll(async () => { await postgres.stop() })

  it('makes its tables once, however many begin at the same time', async () => {
    const url = await postgres.database('tables')
    const several = await Promise.all([1, 2, 3].map(() => Database.open(url, patience)))
    await Promise.all(several.map(makeTables))
    expect(await several[0]?.query('SELECT version FROM docket.version')).toEqual([{ version: 1 }])
    await Promise.all(several.map((one) => one.close()))
  })

  it('refuses tables that a later docket made', async () => {
    const database = await Database.open(await postgres.database('later'), patience)
    await makeTables(database)
    await database.query('INSERT INTO docket.version VALUES (2)')
    await expect(makeTables(database)).rejects.toMatchObject({ code: 'E_QUEUE', message: expect.stringContaining('later docket') as string })
    await database.close()
  })

  it('goes on where the server was restarted in the midst, and does all of a transaction or nothing', async () => {
    const database = await Database.open(await postgres.database('restarted'), patience)
    await database.query('CREATE TABLE counted (number integer)')
    let tries = 0
    await database.transaction(async (statements) => {
      await statements.query('INSERT INTO counted VALUES (1)')
      if (tries++ > 0) return
      await postgres.halt()
      void postgres.run()
    })
    expect([tries, await database.query('SELECT * FROM counted')]).toEqual([2, [{ number: 1 }]])
    await database.close()
  })

  it('says which database cannot be reached, and nothing of the password', async () => {
    const error = await Database.open(postgres.url('none', 1), 0).catch((fault: unknown) => fault as Error)
    expect(String(error)).toMatch(/postgres:\/\/docket:\*\*\*@127\.0\.0\.1:1\/none cannot be reached/)
    expect(JSON.stringify(error) + String(error)).not.toContain('secret-word')
  })

  it('does not ask again where the database refuses', async () => {
    const database = await Database.open(await postgres.database('refusing'), patience)
    await expect(database.query('SELECT nothing')).rejects.toMatchObject({ code: 'E_QUEUE', message: expect.stringContaining('refuses') as string })
    await database.close()
  })
})
