import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database } from '../../../src/batch/queue/database.ts'
import { makeTables } from '../../../src/batch/queue/schema.ts'
import { Cable } from '../../support/cable.ts'
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

  it('asks for no more than to read where its tables are there', async () => {
    const owner = await Database.open(await postgres.database('made'), patience)
    await makeTables(owner)
    await owner.query('CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA docket TO reader; GRANT SELECT ON docket.version TO reader')
    const reader = await Database.open(postgres.url('made').replace('docket:', 'reader:'), patience)
    await expect(makeTables(reader)).resolves.toBeUndefined()
    await Promise.all([owner, reader].map((one) => one.close()))
  })

  it('goes on by another connection where one fell silent, and does not wait for it as it ends', async () => {
    const cable = await Cable.to(postgres.port)
    const database = await Database.open(postgres.url('postgres', cable.port), patience, 500)
    cable.cut()
    expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(database.retries).toBeGreaterThan(0)
    expect(await database.answers()).toBe(true)
    cable.cut()
    await database.close()
    cable.remove()
  })

  it('does not answer while something that was asked long ago has no answer, though another connection has', async () => {
    const database = await Database.open(await postgres.database('waiting'), patience, 1000)
    expect(await database.answers()).toBe(true)
    let go = (): void => {}
    const asked = database.transaction(() => new Promise<void>((resolve) => { go = resolve }))
    await expect.poll(() => database.answers(), { timeout: 10_000 }).toBe(false)
    go()
    await asked
    expect(await database.answers()).toBe(true)
    await database.close()
  })

  it('begins its patience where the connection is lost, however long it went well', async () => {
    const database = await Database.open(await postgres.database('patient'), 1000)
    let tries = 0
    await database.transaction(async () => {
      if (tries++ > 0) return
      await sleep(1200)
      throw Object.assign(new Error('It is lost.'), { code: 'ECONNRESET' })
    })
    expect(tries).toBe(2)
    await database.close()
  })

  it('says which file of its address cannot be read, at once', async () => {
    const error = await Database.open(`${postgres.url()}?sslrootcert=/none.pem`, patience).catch((fault: unknown) => fault as Error)
    expect(String(error)).toContain('The file /none.pem cannot be read (ENOENT).')
  })

  it('warns of nothing where the address asks for a mode of SSL', async () => {
    const warned: unknown[] = []
    const hear = (warning: unknown): void => { warned.push(warning) }
    process.on('warning', hear)
    const error = await Database.open(`${postgres.url()}?sslmode=require`, patience).catch((fault: unknown) => fault as Error)
    await sleep(10)
    process.off('warning', hear)
    expect(error).toMatchObject({ message: expect.stringContaining('SSL') as string, hint: expect.stringContaining('sslmode') as string })
    expect(warned).toEqual([])
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
