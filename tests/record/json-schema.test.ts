import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordJsonSchema } from '../../src/record/json-schema.ts'
import { schemaVersion } from '../../src/record/schema-version.ts'
import { docketRecord } from '../../src/record/schema.ts'

const published = JSON.parse(readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8')) as Record<string, unknown>

it('is published as it is in code (npm run reference)', () => {
  expect(published).toEqual(recordJsonSchema())
})

it('names its draft and its version', () => {
  expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(published.$id).toContain(schemaVersion)
})

it('has every field of a record, and allows no other', () => {
  expect(Object.keys(published.properties as object)).toEqual(Object.keys(docketRecord.shape))
  expect(published.additionalProperties).toBe(false)
})
