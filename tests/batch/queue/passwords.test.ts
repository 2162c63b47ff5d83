import { expect, it } from 'vitest'
import { scrubbed, withoutPassword } from '../../../src/batch/queue/passwords.ts'

it.each([
  ['postgres://ann@host/db', 'postgres://ann@host/db'],
  ['postgres://ann:one@host:5432/db', 'postgres://ann:***@host:5432/db'],
  ['postgresql://ann:o%3Ane@host/db?sslmode=require', 'postgresql://ann:***@host/db?sslmode=require'],
  ['postgres://host/db?user=ann&password=one', 'postgres://host/db?user=ann&password=***'],
  ['postgres://ann:a@b@host/db', 'postgres://ann:***@host/db'],
  ['s3://bucket/letters', 's3://bucket/letters'],
])('shows %s as %s', (url, shown) => {
  expect(withoutPassword(url)).toBe(shown)
})

it('takes a password out of the words of others, as it is written and as it is meant', () => {
  expect(scrubbed('no pg_hba entry for ann with p%40ss or p@ss', 'postgres://ann:p%40ss@host/db')).toBe('no pg_hba entry for ann with *** or ***')
})
