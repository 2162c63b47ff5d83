import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tablesDocument } from '../../src/tables/documentation.ts'
import { tables } from '../../src/tables/index.ts'

it('is as the tables are declared', () => {
  expect(readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8'), 'run npm run table-docs').toBe(tablesDocument(tables))
})
