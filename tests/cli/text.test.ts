import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DocketRecord } from '../../src/record/schema.ts'
import { letter } from '../support/letter.ts'
import { runDocket } from '../support/run-docket.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const pdf = `${fixtures}focused-visit-letter/wakefield-2025.pdf`

it('prints exactly the text that offsets of the record refer to', async () => {
  const { stdout } = await runDocket(['text', pdf])
  const [record] = (await runDocket(['extract', pdf])).lines<DocketRecord>()
  expect(record?.evidence.length).toBeGreaterThan(10)
  for (const { start, end, quote } of record?.evidence ?? []) expect(stdout.slice(start, end)).toBe(quote)
})

it('marks pages on stderr, never in the text', async () => {
  const plain = await runDocket(['text', pdf])
  const paged = await runDocket(['text', pdf, '--pages'])
  expect(paged.stdout).toBe(plain.stdout)
  expect([plain.stderr, paged.stderr]).toEqual(['', expect.stringMatching(/^page 1 from 0\npage 2 from \d+\n/)])
})

it('gives text, pages and blocks as JSON', async () => {
  const data = JSON.parse((await runDocket(['text', pdf, '--json'])).stdout) as { text: string; pages: number; blocks: { start: number; kind: string }[] }
  expect(data).toMatchObject({ reader: 'pdfium', mediaType: 'application/pdf', pages: 2 })
  expect(data.blocks.map(({ kind }) => kind)).toContain('heading')
})

it('leaves the text alone in a pipe and makes it harmless on a terminal', async () => {
  const path = join(await temporaryFolder({ 'a.txt': `${letter}\nA line that turns round: \u202E2202 hcraM.` }), 'a.txt')
  expect((await runDocket(['text', path])).stdout).toContain('\u202E')
  expect((await runDocket(['text', path], { isTerminal: true })).stdout).toContain(': \uFFFD2202')
})

it('reads with the reader asked for', async () => {
  const data = JSON.parse((await runDocket(['text', pdf, '--json', '--reader', 'pdf-parse'])).stdout) as { reader: string }
  expect(data.reader).toBe('pdf-parse')
})

it('prints the text of a document on stdin, and of one in a container there', async () => {
  expect((await runDocket(['text', '-'], { stdin: letter })).stdout).toContain('11 March 2022')
  const pack = await readFile(`${fixtures}packs/rutland-2022.zip`)
  const several = await runDocket(['text', '-'], { stdin: pack })
  expect([several.status, several.stderr]).toEqual([1, expect.stringContaining('Name one of them: stdin!/letters/a.eml!/letter.docx')])
  expect((await runDocket(['text', 'stdin!/letters/a.eml!/letter.docx'], { stdin: pack })).stdout).toContain('Rutland')
})

it('says of a name that a container does not hold where its names are listed', async () => {
  const { status, stderr } = await runDocket(['text', `${fixtures}packs/rutland-2022.zip!/nothing.docx`])
  expect([status, stderr]).toEqual([1, expect.stringContaining('E_NOT_FOUND')])
  expect(stderr).toContain('docket classify lists all that it holds.')
})
