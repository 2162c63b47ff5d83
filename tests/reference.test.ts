import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { codesDocument } from '../scripts/reference/codes.ts'
import { manualPage } from '../scripts/reference/manual-page.ts'
import { recordDocument } from '../scripts/reference/record.ts'
import { shownDocument } from '../scripts/reference/shown-and-hidden.ts'
import { Session } from '../src/cli/command/session.ts'
import { commands } from '../src/cli/commands/index.ts'
import { recordJsonSchema } from '../src/record/json-schema.ts'
import { leafPointers } from '../src/record/pointer.ts'
import { tablesDocument } from '../src/tables/documentation.ts'
import { tables } from '../src/tables/index.ts'
import { letterRecord } from './support/letter.ts'

it.each([
  ['docs/codes.md', codesDocument], ['docs/tables.md', () => tablesDocument(tables)],
  ['docs/record.md', () => recordDocument(recordJsonSchema())], ['man/docket.1', manualPage], ['docs/shown-and-hidden.md', shownDocument],
])('%s is as the code is', (path, make) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'), 'run npm run reference').toBe(make())
})

it('explains every field of a record', async () => {
  const explained = recordDocument(recordJsonSchema())
  for (const pointer of leafPointers(await letterRecord())) {
    const field = pointer.slice(1).replace(/\/\d+/g, '[]').replaceAll('/', '.').replace(/\[\]$/, '')
    expect(explained).toContain(`| \`${field}\` |`)
  }
})

it('has a section for every command in the manual page', () => {
  const page = manualPage()
  for (const command of commands) expect(page).toMatch(new RegExp(`^\\.SS docket ${command(new Session({ stdout: process.stdout, stderr: process.stderr, env: {} })).name()}\\b`, 'm'))
})
