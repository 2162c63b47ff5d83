import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/readers/index.ts'
import { type PdfReader } from '../../../src/readers/pdf/read-pdf.ts'
import { line, makePdf } from './pdf-by-hand.ts'

const words = 'Words of the page.'
const plain = Buffer.from(makePdf([line(words, 72, 700)], { objects: ['<< /Filter /Other.Lock /V 1 >>', '<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 >>'] })).toString('latin1')
const changed = (from: string, to: string): Uint8Array => Buffer.from(plain.replace(from, to), 'latin1')
const text = async (bytes: Uint8Array, pdfReader?: PdfReader): Promise<string> => (await readSource({ name: 'a.pdf', bytes }, { pdfReader })).doc.text.trim()

async function locked(pdfVersion: '1.3' | '1.4' | '1.7' | '1.7ext3', userPassword: string): Promise<Uint8Array> {
  const document = new PDFDocument({ pdfVersion, userPassword, ownerPassword: 'owner', info: { CreationDate: new Date(0) } })
  document.text(words, 72, 72, { lineBreak: false, baseline: 'top' }).end()
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

describe('a PDF', () => {
  it.each(['%PDF-bad', '%PDF-', '%!PS-Adobe-3.0 PDF-1.4', 'junk\n%PDF-1.4', '\xEF\xBB\xBF%PDF-1.4'])('that begins with %s is read', async (head) => {
    expect(await text(changed('%PDF-1.7', head))).toBe(words)
  })

  it.each(['1.3', '1.4', '1.7', '1.7ext3'] as const)('of version %s that opens without a password is read', async (version) => {
    expect(await text(await locked(version, ''))).toBe(words)
    await expect(text(await locked(version, 'secret'))).rejects.toMatchObject({ code: 'E_ENCRYPTED' })
  })

  it.each<PdfReader>(['pdfium', 'pdf-parse'])('that is locked in another way is called encrypted by %s', async (reader) => {
    for (const lock of [6, 7]) await expect(text(changed('/Root 1 0 R', `/Root 1 0 R /Encrypt ${lock} 0 R /ID [<01> <01>]`), reader)).rejects.toMatchObject({ code: 'E_ENCRYPTED' })
  })
})
