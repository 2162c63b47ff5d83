import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../../src/docket.ts'
import { readSource } from '../../../src/readers/index.ts'
import { type Extras, line, makePdf, stream } from './pdf-by-hand.ts'

const letter = 'Jane Roe visited on 6 June 2023.'
const cover = line('The inspection is set out in the letter.', 72, 700)

/** Entries of a PDF that carries files. */
function carrying(...names: readonly string[]): Extras {
  const objects = names.flatMap((name, at) => [stream(letter, '/Type /EmbeddedFile'), `<< /Type /Filespec /F (${name}) /EF << /F ${6 + 2 * at} 0 R >> >>`])
  const list = names.map((name, at) => `(${name}) ${7 + 2 * at} 0 R`).join(' ')
  return { catalog: `/Names << /EmbeddedFiles << /Names [${list}] >> >>`, objects }
}

async function names(bytes: Uint8Array, member?: string): Promise<string[]> {
  const found: string[] = []
  for await (const read of readDocuments({ name: 'pack.pdf', bytes }, { member })) found.push('error' in read ? `${read.name}: ${read.error.code}` : read.file)
  return found
}

describe('files inside a PDF', () => {
  it('are documents of their own, behind the one that carries them', async () => {
    expect(await names(makePdf([cover], carrying('letter.txt', 'other.txt')))).toEqual(['pack.pdf', 'pack.pdf!/letter.txt', 'pack.pdf!/other.txt'])
  })

  it('are read alone where one is asked for', async () => {
    expect(await names(makePdf([cover], carrying('letter.txt', 'other.txt')), 'other.txt')).toEqual(['pack.pdf!/other.txt'])
  })

  it.each([
    ['says nothing', ''],
    ['only tells how to open them', line('For the best experience, open this PDF portfolio in Acrobat X or Adobe Reader X, or later.', 72, 700, 9)],
  ])('stand alone where their cover %s', async (_, words) => {
    expect(await names(makePdf([words], carrying('letter.txt')))).toEqual(['pack.pdf!/letter.txt'])
  })

  it('are passed over where they are for machines', async () => {
    expect(await names(makePdf([cover], carrying('factur-x.xml', 'High Quality.joboptions', 'a.ttf')))).toEqual(['pack.pdf'])
  })

  it('may be pinned to a page', async () => {
    const objects = [stream(letter, '/Type /EmbeddedFile'), '<< /Type /Filespec /F (letter.txt) /EF << /F 6 0 R >> >>', '<< /Type /Annot /Subtype /FileAttachment /Rect [10 10 20 20] /FS 7 0 R >>']
    expect(await names(makePdf([cover], { page: '/Annots [8 0 R]', objects }))).toEqual(['pack.pdf', 'pack.pdf!/letter.txt'])
  })

  it('do not keep the PDF itself from being read as one document', async () => {
    const { doc } = await readSource({ name: 'pack.pdf', bytes: makePdf([cover], carrying('letter.txt')) })
    expect(doc.text).toContain('The inspection is set out')
  })
})
