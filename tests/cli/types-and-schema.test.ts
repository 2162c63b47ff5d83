import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../src/document-types/index.ts'
import { correctionsJsonSchema } from '../../src/corrections/schema.ts'
import { recordJsonSchema } from '../../src/record/json-schema.ts'
import { runDocket } from '../support/run-docket.ts'

describe('types', () => {
  it('lists every document type with its meaning, era and fields', async () => {
    const { stdout, status } = await runDocket(['types'])
    expect(status).toBe(0)
    for (const { id, meaning } of documentTypes) expect(stdout).toContain(`${id}\n  ${meaning}\n`)
    expect(stdout).toMatch(/reads .*dates\.document/)
  })

  it('shows one with its layouts and cues', async () => {
    const { stdout } = await runDocket(['types', 'focused-visit-letter'])
    expect(stdout).toMatch(/cue +6 +focused-visit-title/)
    expect(stdout).toMatch(/layout 2018 +2018 to 2020/)
  })

  it('gives the list as JSON', async () => {
    const list = JSON.parse((await runDocket(['types', '--json'])).stdout) as { id: string }[]
    expect(list.map(({ id }) => id)).toEqual(documentTypes.map(({ id }) => id))
  })

  it('guesses what a misspelt id means', async () => {
    const { status, stderr } = await runDocket(['types', 'focused-vist-letter'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean focused-visit-letter?')])
  })
})

it('prints the schema of a record', async () => {
  expect(JSON.parse((await runDocket(['schema'])).stdout)).toEqual(recordJsonSchema())
  expect(JSON.parse((await runDocket(['schema', 'corrections'])).stdout)).toEqual(correctionsJsonSchema())
  expect((await runDocket(['schema', 'letter'])).status).toBe(2)
})
