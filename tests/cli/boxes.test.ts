import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatCorrections } from '../../src/corrections/format.ts'
import { type DocketRecord, docketRecord } from '../../src/record/schema.ts'
import type { Block, Span } from '../../src/text/doc.ts'
import type { PageBox } from '../../src/text/text-places.ts'
import { docket } from '../faults/support/run-built.ts'
import { line, makePdf } from '../readers/pdf/pdf-by-hand.ts'
import { filePart, mailOf, partsOf } from '../support/mail.ts'
import { PrintedPages, letters } from '../support/printed-under.ts'
import { runDocket } from '../support/run-docket.ts'
import { fixtures } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

type Line = Span & { readonly kind: Block['kind']; readonly text: string; readonly boxes: readonly PageBox[] }
const pdf = `${fixtures}focused-visit-letter/wakefield-2025.pdf`

describe('docket text --boxes', () => {
  it('prints each line of the text with its place in it and its rectangles', async () => {
    const { stdout: text } = await runDocket(['text', pdf])
    const lines = (await runDocket(['text', pdf, '--boxes'])).lines<Line>()
    const printed = new PrintedPages(await readFile(pdf))
    expect(lines.map((one) => one.text)).toEqual(lines.map(({ start, end }) => text.slice(start, end)))
    expect(lines.at(-1)?.end).toBe(text.length - 1)
    for (const one of lines) expect(await printed.under(one.boxes)).toBe(letters(one.text))
  })

  it('adds rectangles of blocks and sizes of pages to --json, and nothing where there are no pages', async () => {
    const of = async (path: string): Promise<object> => JSON.parse((await runDocket(['text', path, '--json', '--boxes'])).stdout) as object
    expect(await of(pdf)).toMatchObject({ pageSizes: [{ page: 1 }, { page: 2 }], blocks: expect.arrayContaining([expect.objectContaining({ boxes: expect.any(Array) })]) })
    expect(await of(`${fixtures}formats/rutland-2022.txt`)).not.toHaveProperty('pageSizes')
    expect((await runDocket(['text', `${fixtures}formats/rutland-2022.docx`, '--boxes'])).lines<Line>().every(({ boxes }) => boxes.length === 0)).toBe(true)
  })
})

describe('docket extract --boxes', () => {
  it('tells where the words of each value stand, and changes nothing else', async () => {
    const [plain] = (await runDocket(['extract', pdf])).lines<DocketRecord>()
    const [placed] = (await runDocket(['extract', pdf, '--boxes'])).lines<DocketRecord>()
    expect(docketRecord.parse(placed).evidence.every(({ boxes = [] }) => boxes.length > 0)).toBe(true)
    expect({ ...placed, evidence: placed?.evidence.map(({ boxes: _boxes, ...entry }) => entry) }).toEqual(plain)
  })

  it('tells it of words that a person selected', async () => {
    const [plain] = (await runDocket(['extract', pdf])).lines<DocketRecord>()
    if (!plain) throw new Error('There is no record.')
    const { source: { file, sha256 }, evidence } = plain
    const words = evidence.filter(({ pointer }) => pointer === '/dates/inspection/0').map(({ start, end, page, quote }) => ({ start, end, page, quote }))
    const corrections = [{ pointer: '/dates/document', was: plain.dates.document, is: '2025-06-10', words }]
    const folder = await temporaryFolder({ [`${sha256}.yaml`]: formatCorrections({ source: { file, sha256 }, corrections }) })
    const [record] = (await runDocket(['extract', pdf, '--boxes', '--corrections', folder])).lines<DocketRecord>()
    const corrected = record?.evidence.find(({ rule }) => rule === 'correction')
    expect(await new PrintedPages(await readFile(pdf)).under(corrected?.boxes ?? [])).toBe(letters(corrected?.quote ?? '?'))
  })

  it('tells nothing of formats without pages', async () => {
    const [record] = (await runDocket(['extract', `${fixtures}formats/rutland-2022.docx`, '--boxes'])).lines<DocketRecord>()
    expect(record?.evidence.some((entry) => 'boxes' in entry)).toBe(false)
  })

  it('tells it of a PDF that hangs on a mail', async () => {
    const letter = makePdf([[line('Focused visit to Wakefield children\\047s services', 72, 700), line('14 May 2023', 72, 660)].join('\n')])
    const mail = mailOf(['Content-Type: multipart/mixed; boundary=b'], partsOf(filePart('letter.pdf', letter, 'application/pdf')))
    const path = join(await temporaryFolder({ 'a.eml': mail }), 'a.eml')
    const [record] = (await runDocket(['extract', path, '--boxes'])).lines<DocketRecord>()
    expect(record?.source.file).toMatch(/a\.eml!\/letter\.pdf$/)
    const printed = new PrintedPages(letter)
    for (const { quote, boxes = [] } of record?.evidence ?? []) expect(await printed.under(boxes)).toBe(letters(quote))
    expect(record?.evidence.length).toBeGreaterThan(0)
  })

  it('is not answered from what is kept without it, nor the other way round', async () => {
    const cache = await temporaryFolder()
    const built = (...more: readonly string[]): string =>
      execFileSync(process.execPath, [docket, 'extract', pdf, '--quiet', '--cache', cache, ...more], { encoding: 'utf8' })
    const [plain, placed] = [built(), built('--boxes')]
    expect(plain).not.toContain('"boxes"')
    expect(placed).toContain('"boxes"')
    expect([built(), built('--boxes')]).toEqual([plain, placed])
  })
})
