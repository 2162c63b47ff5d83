import { expect, it } from 'vitest'
import { Database } from '../../../src/batch/queue/database.ts'
import { scrubbed, withoutPassword } from '../../../src/batch/queue/passwords.ts'

it.each([
  ['postgres://ann@host/db', 'postgres://ann@host/db'],
  ['postgres://ann@host:5432/db', 'postgres://ann@host:5432/db'],
  ['postgres://ann:one@host:5432/db', 'postgres://ann:***@host:5432/db'],
  ['postgresql://ann:o%3Ane@host/db?sslmode=require', 'postgresql://ann:***@host/db?sslmode=require'],
  ['postgres://host/db?user=ann&password=one', 'postgres://host/db?user=ann&password=***'],
  ['postgres://host/db?password=se#cret&ssl=0', 'postgres://host/db?password=***&ssl=0'],
  ['postgres://ann:a@b@host/db', 'postgres://ann:***@host/db'],
  ['postgres://ann:se#cret@host/db', 'postgres://ann:***@host/db'],
  ['postgres://ann:se/cret@host/db', 'postgres://ann:***@host/db'],
  ['postgres://ann:se?cret@host/db', 'postgres://ann:***@host/db'],
  [' postgres:/ann:secret@host/db', ' postgres:/ann:***@host/db'],
  ['s3://bucket/letters', 's3://bucket/letters'],
])('shows %s as %s', (url, shown) => {
  expect(withoutPassword(url)).toBe(shown)
})

it('takes a password out of the words of others, as it is written and as it is meant', () => {
  expect(scrubbed('no pg_hba entry for ann with p%40ss or p@ss', 'postgres://ann:p%40ss@host/db')).toBe('no pg_hba entry for ann with *** or ***')
})

it.each([
  'postgres://u:se#cret@127.0.0.1:1/db', 'postgres://u:se/cret@127.0.0.1:1/db', 'postgres://u:se?cret@127.0.0.1:1/db', 'postgres://u:1/cret@127.0.0.1:1/db',
  ' postgres://u:secret@127.0.0.1:1/db', 'u:secret@127.0.0.1/db', 'postgres:/u:secret@127.0.0.1/db', 'postgres://u:secret',
  'host=127.0.0.1 user=u password=secret dbname=d',
])('shows nothing of %s, which is no clear address of a database', async (url) => {
  const error = await Database.open(url, 0).catch((fault: unknown) => fault as Error)
  expect(error).toMatchObject({ code: 'E_QUEUE', message: 'The address of the queue is none of PostgreSQL.' })
  expect((error as Error).cause).toBeUndefined()
})
