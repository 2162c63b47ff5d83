import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { graded, inventedRecord } from '../support/invented-record.ts'
import { runDocket } from '../support/run-docket.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const wakefield = inventedRecord({
  judgements: [graded('overall-effectiveness', 'good'), graded('overall-effectiveness', 'inadequate', 'previous'), graded('leadership', 'requires-improvement')],
  warnings: [{ code: 'date-partial', message: 'Printed \u001B[31m without a day.', page: 1, start: null, end: null }],
})

describe('docket summary', () => {
  it('shows counts, grades and what needs a look', async () => {
    const folder = await temporaryFolder({ 'r.json': JSON.stringify(wakefield) })
    const { status, stdout } = await runDocket(['summary', join(folder, 'r.json')])
    expect(status).toBe(0)
    expect(stdout).toContain('1 inspection and 0 visits of 1 authority')
    expect(stdout).toMatch(/^Wakefield\s+▲\s+G\s+RI$/m)
    expect(stdout).toContain('G good, RI requires improvement; ▲ better')
    expect(stdout).toContain('letters/wakefield.pdf, page 1  date-partial')
    expect(stdout).not.toContain('\u001B')
  })

  it('has colour on a terminal, and says when all is well', async () => {
    const folder = await temporaryFolder({ 'r.json': JSON.stringify({ ...wakefield, warnings: [] }) })
    const { stdout } = await runDocket(['summary', join(folder, 'r.json')], { isTerminal: true })
    expect(stdout).toContain('\u001B[33mRI')
    expect(stdout).toContain('Nothing needs a look.')
  })

  it('gives all of it as JSON', async () => {
    const folder = await temporaryFolder({ 'r.json': JSON.stringify(wakefield) })
    expect(JSON.parse((await runDocket(['summary', folder, '--json'])).stdout)).toMatchObject({ documents: 1, matrix: { rows: [{ trend: 'better' }] } })
  })

  it.each(['-1', 'many'])('refuses --limit %s', async (limit) => {
    expect((await runDocket(['summary', '.', '--limit', limit])).status).toBe(2)
  })
})
