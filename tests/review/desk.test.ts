import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReviewDesk } from '../../src/cli/commands/review/review-desk.ts'
import { PrintedPages, letters } from '../support/printed-under.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { deskOver, recordsIn, sourceFolder } from './desk.ts'

const placeOf = async (desk: ReviewDesk, name: string): Promise<number> => (await desk.list()).documents.findIndex(({ file }) => file.includes(name))

async function wholeDesk(): Promise<{ folder: string; desk: ReviewDesk }> {
  const folder = await sourceFolder()
  return { folder, desk: await deskOver(await recordsIn(folder), (await readdir(folder)).map((name) => join(folder, name))) }
}

describe('what is reviewed', () => {
  it('has every quote on its page, of a PDF also inside a mail', async () => {
    const { folder, desk } = await wholeDesk()
    const at = await placeOf(desk, 'wakefield-2025.pdf')
    const places = await desk.places(at)
    if (places?.state !== 'there') throw new Error(`The document is ${places?.state}.`)
    const printed = new PrintedPages(await readFile(join(folder, 'wakefield-2025.pdf')))
    expect(places).toMatchObject({ lost: 0, from: 0, sizes: [{ page: 1 }, { page: 2 }] })
    expect(places.marks.length).toBeGreaterThan(10)
    for (const { start, end, boxes } of places.marks) expect(await printed.under(boxes)).toBe(letters(places.text.slice(start, end)))
  })

  it('has its pages as pictures, scans as they are', async () => {
    const { folder, desk } = await wholeDesk()
    const drawn = await desk.picture(await placeOf(desk, 'wakefield-2025.pdf'), 1, 600)
    const header = Buffer.from(drawn?.bytes ?? []).subarray(0, 54)
    expect([drawn?.mediaType, header.toString('latin1', 0, 2), header.readInt32LE(18), header.readInt32LE(22)]).toEqual(['image/bmp', 'BM', 600, -849])
    const scan = await desk.picture(await placeOf(desk, 'scan.png'), 1, 600)
    expect(scan).toEqual({ mediaType: 'image/png', bytes: new Uint8Array(await readFile(join(folder, 'rutland-2022.scan.png'))) })
    expect(await desk.picture(await placeOf(desk, 'wakefield-2025.pdf'), 3, 600)).toBeUndefined()
    expect(await desk.picture(await placeOf(desk, 'docx'), 1, 600)).toBeUndefined()
    expect(await desk.picture(99, 1, 600)).toBeUndefined()
  })

  it('has the text of what has no pages', async () => {
    const { desk } = await wholeDesk()
    const places = await desk.places(await placeOf(desk, 'docx'))
    expect(places).toMatchObject({ state: 'there', sizes: [], lost: 0 })
    expect((await desk.document(await placeOf(desk, 'docx')))?.pages).toBeNull()
  })

  it('says which sources are missing, changed or never asked for, and shows the records all the same', async () => {
    const folder = await sourceFolder()
    const records = await recordsIn(folder, ['wakefield-2025.pdf', 'hostile.txt'])
    const others = await temporaryFolder({ 'deep/wakefield-2025.pdf': 'Something else.' })
    const desk = await deskOver(records, [join(others, 'deep/wakefield-2025.pdf')])
    const [pdf, text] = [await placeOf(desk, 'wakefield'), await placeOf(desk, 'hostile')]
    expect((await desk.sources())[pdf]).toBe('changed')
    expect((await desk.sources())[text]).toBe('missing')
    expect(await desk.places(pdf)).toMatchObject({ state: 'changed', message: expect.stringContaining('other bytes') })
    expect(await desk.places(text)).toMatchObject({ state: 'missing' })
    expect(await desk.picture(pdf, 1, 600)).toBeUndefined()
    expect((await desk.document(pdf))?.fields.length).toBeGreaterThan(5)
    expect(await (await deskOver(records)).places(pdf)).toMatchObject({ state: 'unasked' })
  })

  it('finds a source by its bytes, whatever it is called now, and tells of quotes that do not stand in it', async () => {
    const folder = await sourceFolder()
    const [record] = await recordsIn(folder, ['hostile.txt'])
    if (!record) throw new Error('There is no record.')
    const moved = await temporaryFolder({ 'another name.txt': await readFile(join(folder, 'hostile.txt')) })
    const shifted = { ...record, evidence: record.evidence.map((entry) => ({ ...entry, start: entry.start + 1, end: entry.end + 1 })) }
    expect(await (await deskOver([record], [join(moved, 'another name.txt')])).places(0)).toMatchObject({ state: 'there', lost: 0 })
    expect(await (await deskOver([shifted], [join(moved, 'another name.txt')])).places(0)).toMatchObject({ state: 'there', lost: record.evidence.length })
  })
})
