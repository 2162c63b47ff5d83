import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Opener } from '../../src/batch/open/opener.ts'
import { Origins } from '../../src/cli/sources/origins.ts'
import { otherOcr, readerOf } from '../../src/cli/sources/reader-of.ts'
import { SourceFiles } from '../../src/cli/sources/source-files.ts'
import { readDocuments, recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { letter } from '../support/letter.ts'
import { filePart, mailOf, partsOf } from '../support/mail.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const mail = (text: string): Buffer =>
  mailOf(['Content-Type: multipart/mixed; boundary=b'], partsOf(['Content-Type: text/plain', '', 'See the letter.'], filePart('letter.txt', text, 'text/plain')))

const written = ['2021', '2022', '2023'].map((year) => ({ path: `${year}/visit.eml`, bytes: mail(letter.replaceAll('2022', year)), year }))

/** The record of the letter in a mail that was called so. */
async function recordIn(bytes: Uint8Array, name: string): Promise<DocketRecord> {
  for await (const read of readDocuments({ name, bytes })) {
    if (!('error' in read) && read.file.endsWith('letter.txt')) return recordsOf(read)[0] as DocketRecord
  }
  throw new Error('There is no letter.')
}

async function filesOf(): Promise<SourceFiles> {
  const folder = await temporaryFolder(Object.fromEntries(written.map(({ path, bytes }) => [path, bytes])))
  return SourceFiles.open(written.map(({ path }) => ({ path: join(folder, path), name: path, place: path })))
}

describe('mails of one name in several folders', () => {
  it('are all kept, that which lay in the same folders first', async () => {
    const files = await filesOf()
    for (const { path, bytes } of written) {
      const found = files.find(await recordIn(bytes, `elsewhere/${path}`))
      expect([found.length, found[0]?.path.endsWith(path), found[0]?.member]).toEqual([3, true, 'letter.txt'])
    }
  })

  it('are opened one after the other until one holds the document', async () => {
    const opener = new Opener()
    onTestFinished(() => opener.close())
    const origins = new Origins(filesOf(), opener)
    for (const { bytes, year } of written) {
      expect(await origins.open(await recordIn(bytes, 'visit.eml'))).toMatchObject({ text: expect.stringContaining(`11 March ${year}`) })
    }
  })

  it('are not said to hold a document before anybody looked', async () => {
    const opener = new Opener()
    onTestFinished(() => opener.close())
    const record = await recordIn(mail(letter), 'visit.eml')
    expect(await new Origins(filesOf(), opener).states([record])).toEqual(['unasked'])
  })
})

describe('a file is read again as it was read then', () => {
  const source = (reader: string, pages?: number[], sha256 = 'a') => ({ sha256, reader, ...(pages && { ocr: { pages, confidence: 1 } }) })

  it('by the library that read its PDFs', () => {
    expect([['pdf-parse'], ['pdf-parse+tesseract'], ['pdfium'], ['pdfium', 'pdf-parse'], ['text']].map((readers) => readerOf(readers.map((one) => source(one))).pdfReader))
      .toEqual(['pdf-parse', 'pdf-parse', undefined, undefined, undefined])
  })

  it('with words in pictures or without', () => {
    expect(otherOcr([source('pdfium')], [source('pdfium', [2])])).toBe('never')
    expect(otherOcr([source('pdfium', [1, 2])], [source('pdfium', [2])])).toBe('always')
    expect(otherOcr([source('pdfium', [2])], [source('pdfium', [2])])).toBeUndefined()
    expect(otherOcr([source('pdfium')], [source('pdfium', [2], 'b')])).toBeUndefined()
  })
})
